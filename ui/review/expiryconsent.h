// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;

/// The box to tick before a dataset is closed for ever, in as many lines as its sentence needs.
class ExpiryConsent : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryConsent(const QString &text, QWidget *parent = nullptr);

    void setConfirmed(bool confirmed);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void ticked(bool confirmed);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString wrapped(int width) const;

    const QString m_text;
    QCheckBox *m_box;
};

// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

/// Shows pages of the guide, which are Markdown files among the resources.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// As GuidePage names it.
    void open(const QString &page);
    /// The heading of the page.
    QString title() const;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void arrange();
    void scrollTo(const QString &heading);
};

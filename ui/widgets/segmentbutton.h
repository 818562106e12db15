// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>

/// One choice of a row of choices that share an edge, with a status glyph where it stands for one.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum Place { First, Middle, Last };
    enum Tone {
        AccentTone, ///< chosen: pale accent and a line below
        StatusTone, ///< chosen: the colours of its status
    };

    /// \a status is a wire word, or empty for a choice that stands for none.
    SegmentButton(Place place, Tone tone, const QString &status, const QString &text,
                  QWidget *parent = nullptr);

    /// Shown after the text, in secondary text.
    void setCount(const QString &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont(bool chosen) const;
    QColor glyphColour(const Theme &theme) const;
    void paintGround(QPainter &painter, const Theme &theme) const;

    Place m_place;
    Tone m_tone;
    QString m_status;
    QString m_count;
};

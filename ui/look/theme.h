// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/deskstyle.h"

#include <QPalette>

class QApplication;

/// The colours of the program, once for light and once for dark.
///
/// Widgets and delegates ask Theme::of() for the palette they are painted with, so that they follow
/// when it changes. Text roles keep a contrast of 4.5:1 on the grounds they are meant for.
class Theme
{
public:
    enum Role {
        Window,
        Base,
        AlternateRow,
        Line,
        StrongLine,
        Button,
        Text,
        SecondaryText,
        DisabledText,
        Accent,     ///< as a line or as text
        AccentFill, ///< as a ground under OnAccent
        OnAccent,
        SelectedRow,
        StagedGround,
        LiveText,
        LiveGround,
        LiveEdge,
        HoldText,
        HoldGround,
        HoldEdge,
        ExpiredText,
        ExpiredGround,
        ExpiredEdge,
        DangerText,
        DangerGround,
        DangerEdge,
        WarningText,
        WarningGround,
        WarningEdge,
        Production,
        ProductionGround,
        BarTrack,
        BarLive,
        BarOther,
    };
    static constexpr int RoleCount = BarOther + 1;

    /// The three colours of a pill or a band.
    struct Tone
    {
        QColor text;
        QColor ground;
        QColor edge;
    };

    /// High is for people who need it: black and white but for what a colour says.
    enum Contrast { Plain, High };
    static Theme light(Contrast contrast = Plain) { return Theme(false, contrast); }
    static Theme dark(Contrast contrast = Plain) { return Theme(true, contrast); }
    /// The theme whose ground is as dark as \a palette's window; with high contrast where that is
    /// black or white.
    static Theme of(const QPalette &palette);

    bool isDark() const { return m_isDark; }
    Contrast contrast() const { return m_contrast; }
    QColor operator[](Role role) const;
    /// The tone of LIVE, HOLD or EXPIRED; a word that is none of them gets EXPIRED's grey.
    Tone status(QStringView word) const;
    Tone danger() const { return tone(DangerText); }
    Tone warning() const { return tone(WarningText); }

    /// \a ground with \a amount (0 to 1) of \a ink over it.
    static QColor mix(const QColor &ground, const QColor &ink, qreal amount);

    QPalette palette() const;
    /// Gives the program this look: style, palette, and text of at least the design's 13 pixels.
    void apply(QApplication &app, DeskStyle::Motion motion = DeskStyle::Moving) const;

private:
    constexpr Theme(bool isDark, Contrast contrast)
        : m_isDark(isDark)
        , m_contrast(contrast)
    {}
    Tone tone(Role text) const;
    QColor strengthened(Role role, const QColor &colour) const;

    bool m_isDark;
    Contrast m_contrast;
};

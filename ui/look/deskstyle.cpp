// SPDX-License-Identifier: MIT
#include "ui/look/deskstyle.h"

#include "ui/look/buttons.h"
#include "ui/look/chrome.h"
#include "ui/look/fields.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

template<typename Option>
const Option &as(const QStyleOption *option)
{
    Q_ASSERT(qstyleoption_cast<const Option *>(option));
    return *static_cast<const Option *>(option);
}

/// \a option for Fusion, which writes selected text in white: here it keeps its colour.
QStyleOptionViewItem withQuietSelection(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem quiet = option;
    quiet.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
    quiet.state.setFlag(QStyle::State_HasFocus, false);
    return quiet;
}

QString arrowIcon(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorArrowRight ? u"chevron-right"_s : u"chevron-down"_s;
}

} // namespace

DeskStyle::DeskStyle(Motion motion)
    : QProxyStyle(u"fusion"_s)
    , m_motion(motion)
{}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *label = qobject_cast<QLabel *>(widget))
        Look::alignWithLayout(*label);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return Buttons::panel(*option, *painter, widget);
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            Fields::frame(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return Fields::frame(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return Fields::checkMark(*option, *painter);
    case PE_IndicatorRadioButton:
        return Fields::radioMark(*option, *painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowRight:
        return Icons::paint(*painter, option->rect, arrowIcon(element),
                            theme[Theme::SecondaryText]);
    case PE_FrameFocusRect:
        return Shapes::box(*painter, option->rect, Look::px(3), {}, theme[Theme::Accent]);
    case PE_PanelItemViewRow:
        if (as<QStyleOptionViewItem>(option).features & QStyleOptionViewItem::Alternate)
            painter->fillRect(option->rect, theme[Theme::AlternateRow]);
        return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, theme[Theme::SelectedRow]);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        return Shapes::box(*painter, option->rect, Look::px(4), {}, theme[Theme::Line]);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return Shapes::box(*painter, option->rect, 0,
                           element == PE_FrameMenu ? QColor() : theme[Theme::Button],
                           theme[Theme::StrongLine]);
    case PE_PanelStatusBar:
        return Chrome::band(*option, *painter, Qt::TopEdge);
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorToolBarSeparator: {
        const QPoint centre = option->rect.center();
        const int half = Look::px(10);
        painter->fillRect(centre.x(), centre.y() - half, 1, 2 * half, theme[Theme::Line]);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        Buttons::panel(*option, *painter, widget);
        return Buttons::label(as<QStyleOptionButton>(option), *painter, widget);
    case CE_PushButtonLabel:
        return Buttons::label(as<QStyleOptionButton>(option), *painter, widget);
    case CE_ComboBoxLabel:
        return Fields::comboLabel(as<QStyleOptionComboBox>(option), *painter);
    case CE_Header:
        Chrome::headerSection(as<QStyleOptionHeader>(option), *painter);
        return Chrome::headerLabel(as<QStyleOptionHeader>(option), *painter);
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
        return Chrome::band(*option, *painter, Qt::BottomEdge);
    case CE_MenuBarItem:
        return Chrome::menuBarItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.window());
    case CE_MenuItem:
        return Chrome::menuItem(as<QStyleOptionMenuItem>(option), *painter);
    case CE_ProgressBar:
        return Chrome::progress(as<QStyleOptionProgressBar>(option), *painter);
    case CE_Splitter:
        return painter->fillRect(option->rect, Theme::of(option->palette)[Theme::Line]);
    case CE_ItemViewItem: {
        const auto quiet = withQuietSelection(as<QStyleOptionViewItem>(option));
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return Fields::combo(as<QStyleOptionComboBox>(option), *painter, widget);
    case CC_SpinBox:
        return Fields::spin(as<QStyleOptionSpinBox>(option), *painter, widget);
    case CC_Slider:
        return Fields::slider(as<QStyleOptionSlider>(option), *painter);
    case CC_ScrollBar:
        return Chrome::scrollBar(as<QStyleOptionSlider>(option), *painter);
    case CC_ToolButton:
        return Buttons::tool(as<QStyleOptionToolButton>(option), *painter);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth > 0)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(Look::px(7), 1, -Look::px(7), -1));
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const auto place = [option](const QRect &rect) {
        return visualRect(option->direction, option->rect, rect);
    };
    switch (control) {
    case CC_ComboBox:
        return place(Fields::comboPart(as<QStyleOptionComboBox>(option), part));
    case CC_SpinBox:
        return place(Fields::spinPart(as<QStyleOptionSpinBox>(option), part));
    case CC_Slider:
        return Fields::sliderPart(as<QStyleOptionSlider>(option), part);
    case CC_ScrollBar:
        return Chrome::scrollBarPart(as<QStyleOptionSlider>(option), part);
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto fieldHeight = Look::px(28);
    switch (type) {
    case CT_PushButton:
        return Buttons::size(as<QStyleOptionButton>(option), widget);
    case CT_ToolButton:
        return Buttons::toolSize(as<QStyleOptionToolButton>(option));
    case CT_LineEdit:
        return QSize(size.width() + 2 * Look::px(7), fieldHeight);
    case CT_ComboBox:
        return QSize(size.width() + Look::px(9 + 28 + 8), fieldHeight);
    case CT_SpinBox:
        return QSize(size.width() + Look::px(8 + 21 + 8), fieldHeight);
    case CT_HeaderSection:
        return Chrome::headerSize(as<QStyleOptionHeader>(option));
    case CT_MenuBarItem:
        return QSize(size.width() + 2 * Look::px(8), fieldHeight);
    case CT_MenuItem:
        return Chrome::menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_ItemViewItem:
        return QSize(base.width(), qMax(base.height(), Look::px(26)));
    default:
        return base;
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return Look::px(10) + 1;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuHMargin:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_MenuBarHMargin:
    case PM_MenuVMargin:
    case PM_ToolBarItemSpacing:
        return Look::px(4);
    case PM_ToolBarItemMargin:
        return Look::px(8);
    case PM_ToolBarSeparatorExtent:
        return Look::px(17);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_SliderLength:
    case PM_ToolBarExtensionExtent:
    case PM_SliderThickness:
        return Look::px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
        return Look::px(8);
    case PM_FocusFrameHMargin: // beside the text of list items
        return Look::px(7);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_motion == Still ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_LineEdit_PasswordCharacter:
        return u'\u2022';
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

// SPDX-License-Identifier: MIT
#include "ui/guide/guidebrowser.h"

#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

/// As links call a heading.
QString anchorOf(const QString &heading)
{
    static const QRegularExpression others(u"[^a-z0-9 -]"_s);
    return heading.toLower().remove(others).replace(u' ', u'-');
}

int pageMargin()
{
    return Look::px(24);
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Guide"));
    document()->setDocumentMargin(pageMargin());
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        arrange();
        scrollTo(url.fragment());
    });
}

void GuideBrowser::open(const QString &page)
{
    const QString path = u"/docs/guide/"_s + page.section(u'#', 0, 0) + u".md"_s;
    QUrl url(u"qrc:"_s + QDir::cleanPath(path));
    url.setFragment(page.section(u'#', 1));
    setSource(url);
}

QString GuideBrowser::title() const
{
    return document()->firstBlock().text();
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QVariant found = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return found;
    QImage image = QImage::fromData(found.toByteArray());
    const int room = viewport()->width() - 2 * pageMargin() - Look::px(8);
    if (!image.isNull() && image.width() > room)
        image = image.scaledToWidth(int(room * devicePixelRatioF()), Qt::SmoothTransformation);
    image.setDevicePixelRatio(devicePixelRatioF());
    return image;
}

/// What Markdown has no word for: room around cells and code.
void GuideBrowser::arrange()
{
    const Theme theme = Theme::of(palette());
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme[Theme::Line]);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(Look::px(5));
        format.setCellSpacing(0);
        table->setFormat(format);
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeLanguage) ||
            format.hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(theme[Theme::AlternateRow]);
            format.setLeftMargin(Look::px(12));
        } else if (format.headingLevel() > 1) {
            format.setTopMargin(Look::px(18));
        } else {
            continue;
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

void GuideBrowser::scrollTo(const QString &heading)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != heading)
            continue;
        setTextCursor(QTextCursor(block));
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(qRound(place.top()) - Look::px(12));
        return;
    }
}

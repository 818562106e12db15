// SPDX-License-Identifier: MIT
#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/savedialog.h"
#include "ui/look/look.h"
#include "ui/widgets/notice.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

ExportDialog::Rows firstChoice(const ExportDialog::Counts &counts)
{
    if (counts.selected > 1)
        return ExportDialog::Selected;
    return counts.shown > 0 && counts.shown < counts.all ? ExportDialog::Shown : ExportDialog::All;
}

QString suffixOf(DatasetExport::Format format)
{
    return format == DatasetExport::Json ? u"json"_s : u"csv"_s;
}

} // namespace

ExportDialog::ExportDialog(const Counts &counts, const ColumnChecklist::Columns &columns,
                           QWidget *parent)
    : FormDialog(tr("Export"), tr("Export datasets"),
                 tr("Staged changes are left out: the file holds what the server says."), parent)
    , m_counts(counts)
    , m_rows(new QButtonGroup(this))
    , m_format(new QButtonGroup(this))
    , m_columns(new ColumnChecklist(columns))
    , m_preview(new QPlainTextEdit)
    , m_path(new QLineEdit)
    , m_replaces(Look::secondary(tr("The file that is there now will be replaced."), Look::Caption))
    , m_form(new QWidget)
    , m_progress(new QProgressBar)
    , m_export(Look::button(Look::Primary, {}))
{
    setMinimumWidth(Look::px(720));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Look::px(20));
    choices->addWidget(makeFormats(), 1);
    choices->addWidget(m_columns, 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Look::px(9));
    form->addWidget(makeRows());
    form->addLayout(choices, 1);
    form->addWidget(makePreview());
    form->addWidget(makeFile());
    form->addWidget(m_replaces);
    content()->addWidget(m_form, 1);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    content()->addWidget(m_progress);
    makeFoot();

    connect(m_rows, &QButtonGroup::idClicked, this, &ExportDialog::changed);
    connect(m_format, &QButtonGroup::idClicked, this, &ExportDialog::adaptSuffix);
    connect(m_format, &QButtonGroup::idClicked, this, &ExportDialog::changed);
    connect(m_columns, &ColumnChecklist::changed, this, &ExportDialog::changed);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(this, &ExportDialog::changed, this, &ExportDialog::refresh);
    refresh();
}

QWidget *ExportDialog::makeRows()
{
    const QLocale locale;
    auto *choices = new QWidget;
    auto *line = new QHBoxLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::px(20));
    const auto add = [this, &locale, line](Rows rows, const QString &text, int count) {
        auto *button = new QRadioButton(text.arg(locale.toString(count)));
        button->setEnabled(count > 0);
        m_rows->addButton(button, rows);
        line->addWidget(button);
    };
    add(All, tr("&All %1"), m_counts.all);
    add(Shown, tr("The %1 s&hown"), m_counts.shown);
    add(Selected, tr("The %1 &selected"), m_counts.selected);
    m_rows->button(firstChoice(m_counts))->setChecked(true);
    line->addStretch();
    return captioned(tr("Datasets"), choices);
}

QWidget *ExportDialog::makeFormats()
{
    auto *choices = new QWidget;
    auto *lines = new QVBoxLayout(choices);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Look::px(4));
    const auto add = [this, lines](DatasetExport::Format format, const QString &text,
                                   const QString &about) {
        auto *button = new QRadioButton(text);
        button->setAccessibleDescription(about);
        m_format->addButton(button, format);
        auto *label = Look::secondary(about, Look::Caption);
        label->setWordWrap(true);
        label->setIndent(Look::px(24));
        lines->addWidget(button);
        lines->addWidget(label);
    };
    add(DatasetExport::Csv, tr("&Data (CSV)"),
        tr("For programs: values as the server spells them"));
    add(DatasetExport::Excel, tr("&Excel (CSV)"), tr("For people: headers in your language"));
    add(DatasetExport::Json, tr("&JSON"), tr("For programs: an object for each dataset"));
    m_format->button(DatasetExport::Csv)->setChecked(true);
    lines->addStretch();
    return captioned(tr("Format"), choices);
}

QWidget *ExportDialog::makePreview()
{
    m_preview->setAccessibleName(tr("The first rows as they will be written"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Look::font(Look::Caption).pointSizeF());
    m_preview->setFont(font);
    m_preview->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last line is an empty one
    m_preview->setFixedHeight(Look::px(92));
    return captioned(tr("&Preview of the first rows"), m_preview);
}

QWidget *ExportDialog::makeFile()
{
    auto *browse = Look::button(Look::Plain, tr("&Browse…"));
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumHeight(Look::px(30));
    auto *file = new QWidget;
    file->setFocusProxy(m_path);
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::px(8));
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    return captioned(tr("&File"), file);
}

void ExportDialog::makeFoot()
{
    auto *cancel = Look::button(Look::Plain, tr("Cancel"));
    auto *foot = addFoot();
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_export);
    m_export->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, [this] {
        notice()->hide();
        Q_EMIT submitted(request());
    });
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void ExportDialog::setFormat(DatasetExport::Format format)
{
    m_format->button(format)->setChecked(true);
    adaptSuffix();
}

void ExportDialog::setColumns(const QList<DatasetColumn> &columns)
{
    m_columns->check(columns);
}

ExportDialog::Request ExportDialog::request() const
{
    return {static_cast<Rows>(m_rows->checkedId()),
            static_cast<DatasetExport::Format>(m_format->checkedId()), m_columns->checked(),
            m_columns->isStandard(), m_path->text().trimmed()};
}

void ExportDialog::setPreview(const QString &text)
{
    m_preview->setPlainText(text);
}

void ExportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_form->setEnabled(!busy);
    m_progress->setVisible(busy);
    refresh();
}

void ExportDialog::setProgress(int written, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(written);
}

void ExportDialog::showError(const QString &title, const QString &text)
{
    setBusy(false);
    notice()->showNotice(title, text);
    fitHeight();
}

void ExportDialog::reject()
{
    if (m_isBusy)
        Q_EMIT cancelled();
    else
        FormDialog::reject();
}

int ExportDialog::count() const
{
    switch (m_rows->checkedId()) {
    case Selected:
        return m_counts.selected;
    case Shown:
        return m_counts.shown;
    default:
        return m_counts.all;
    }
}

void ExportDialog::browse()
{
    const QString suffix = suffixOf(request().format);
    const QFileDialog *dialog =
        SaveDialog::open(this, tr("Export to"), m_path->text(),
                         {tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix)});
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
}

/// A name that the user gave another suffix keeps it.
void ExportDialog::adaptSuffix()
{
    const QString suffix = u'.' + suffixOf(request().format);
    const QString other = suffix == u".csv"_s ? u".json"_s : u".csv"_s;
    QString path = m_path->text();
    if (!path.endsWith(other, Qt::CaseInsensitive))
        return;
    path.chop(other.size());
    m_path->setText(path + suffix);
}

void ExportDialog::refresh()
{
    const QFileInfo file(m_path->text().trimmed());
    m_replaces->setVisible(file.isFile());
    m_export->setText(m_isBusy ? tr("Exporting…") : tr("Export %Ln dataset(s)", nullptr, count()));
    m_export->setEnabled(!m_isBusy && !m_path->text().trimmed().isEmpty() && !file.isDir() &&
                         count() > 0 && !m_columns->checked().isEmpty());
    fitHeight();
}

// SPDX-License-Identifier: MIT
#include "ui/dialogs/exportdialog.h"

#include "ui/look/look.h"
#include "ui/widgets/notice.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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

} // namespace

ExportDialog::ExportDialog(const Counts &counts, QWidget *parent)
    : FormDialog(tr("Export"), tr("Export datasets"),
                 tr("Staged changes are left out: the file holds what the server says."), parent)
    , m_counts(counts)
    , m_rows(new QButtonGroup(this))
    , m_format(new QButtonGroup(this))
    , m_path(new QLineEdit)
    , m_replaces(Look::secondary({}, Look::Caption))
    , m_export(Look::button(Look::Primary, {}))
{
    const QLocale locale;
    addChoices(tr("Datasets"), m_rows,
               {{All, tr("All %1").arg(locale.toString(counts.all)), {}},
                {Shown, tr("The %1 shown").arg(locale.toString(counts.shown)), {}},
                {Selected, tr("The %1 selected").arg(locale.toString(counts.selected)), {}}});
    m_rows->button(Shown)->setEnabled(counts.shown > 0);
    m_rows->button(Selected)->setEnabled(counts.selected > 0);
    m_rows->button(firstChoice(counts))->setChecked(true);
    addChoices(tr("Format"), m_format,
               {{DatasetExport::Csv, tr("Data (CSV)"),
                 tr("For programs: every value exactly as the server spells it.")},
                {DatasetExport::Excel, tr("Excel (CSV)"),
                 tr("For people: headers in your language, and no formulas.")}});
    m_format->button(DatasetExport::Csv)->setChecked(true);

    auto *browse = Look::button(Look::Plain, tr("Browse…"));
    m_path->setAccessibleName(tr("File"));
    auto *file = new QWidget;
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::px(8));
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    addField(tr("File"), file);
    content()->addWidget(m_replaces);

    auto *cancel = Look::button(Look::Plain, tr("Cancel"));
    auto *foot = addFoot();
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_export);
    m_export->setDefault(true);

    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_rows, &QButtonGroup::idClicked, this, &ExportDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_export, &QPushButton::clicked, this, [this] {
        notice()->hide();
        Q_EMIT submitted({static_cast<Rows>(m_rows->checkedId()),
                          static_cast<DatasetExport::Format>(m_format->checkedId()),
                          m_path->text().trimmed()});
    });
    refresh();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void ExportDialog::showError(const QString &title, const QString &text)
{
    notice()->showNotice(title, text);
    fitHeight();
}

void ExportDialog::addChoices(const QString &caption, QButtonGroup *group,
                              const QList<Choice> &choices)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Look::px(4));
    lines->addWidget(Look::secondary(caption, Look::Caption));
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.text);
        button->setAccessibleDescription(choice.about);
        group->addButton(button, choice.id);
        lines->addWidget(button);
        if (choice.about.isEmpty())
            continue;
        auto *label = Look::secondary(choice.about, Look::Caption);
        label->setWordWrap(true);
        label->setIndent(Look::px(24));
        lines->addWidget(label);
    }
    content()->addLayout(lines);
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
    auto *dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
    dialog->open();
}

void ExportDialog::refresh()
{
    const QString path = m_path->text().trimmed();
    const QFileInfo file(path);
    m_replaces->setText(tr("The file that is there now will be replaced."));
    m_replaces->setVisible(file.isFile());
    m_export->setText(tr("Export %n dataset(s)", nullptr, count()));
    m_export->setEnabled(!path.isEmpty() && !file.isDir() && count() > 0);
    fitHeight();
}

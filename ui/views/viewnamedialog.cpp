// SPDX-License-Identifier: MIT
#include "ui/views/viewnamedialog.h"

#include "models/views/tableview.h"
#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ViewNameDialog::ViewNameDialog(const QString &title, const QString &intro,
                               std::function<Verdict(const QString &)> judge, QWidget *parent)
    : FormDialog(title, title, intro, parent)
    , m_judge(std::move(judge))
    , m_name(new QLineEdit)
    , m_refusal(Look::secondary({}, Look::Caption))
    , m_submit(Look::button(Look::Primary, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(int(TableView::longestName));
    m_refusal->setWordWrap(true);
    addField(tr("Name"), m_name);
    content()->addWidget(m_refusal);
    auto *cancel = Look::button(Look::Plain, tr("Cancel"));
    auto *foot = addFoot();
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_submit);
    m_submit->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::update);
    connect(cancel, &QPushButton::clicked, this, &ViewNameDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted(name());
        accept();
    });
    update();
}

void ViewNameDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

void ViewNameDialog::update()
{
    const Verdict verdict = m_judge(name());
    const bool isRefused = !verdict.refusal.isEmpty();
    // Nothing is wrong yet where nothing was typed.
    const bool isWrong = isRefused && !name().isEmpty();
    m_refusal->setText(isWrong ? verdict.refusal : QString());
    m_refusal->setVisible(isWrong);
    m_name->setAccessibleDescription(m_refusal->text());
    Look::setEdge(m_name, isWrong ? Look::Wrong : Look::Calm);
    m_submit->setText(verdict.verb);
    m_submit->setEnabled(!isRefused);
    fitHeight();
}

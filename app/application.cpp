// SPDX-License-Identifier: MIT
#include "app/application.h"

#include "ui/windowlayout.h"

Application::Application(const ConnectionOptions &options, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_keychain(keychain)
    , m_appearance(m_workspace.settings)
    , m_workplace(std::make_unique<Workplace>(m_options, m_keychain, m_appearance, m_workspace))
{
    connect(
        &m_workspace.settings, &Settings::changed, this,
        [this](Settings::Key key) {
            if (key == Settings::Language)
                changeLanguage();
        },
        Qt::QueuedConnection); // behind the dialog in which it was chosen
}

Application::~Application()
{
    m_workspace.loader.setApi(nullptr);
    m_workspace.runner.setApi(nullptr);
}

void Application::start()
{
    connect(&window(), &MainWindow::firstPainted, m_workplace.get(), &Workplace::begin);
    window().show();
}

void Application::changeLanguage()
{
    window().layoutOfParts().save(m_workspace.store);
    m_workplace.reset();
    m_workspace.translation.turnTo(m_workspace.settings.text(Settings::Language));
    m_workplace = std::make_unique<Workplace>(m_options, m_keychain, m_appearance, m_workspace);
    window().show();
    m_workplace->resume();
}

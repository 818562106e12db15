// SPDX-License-Identifier: MIT
// A window with a table and nothing else, to hold the start of Dialdesk against.
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1200, 800);
    window.show();
    return QCoreApplication::exec();
}

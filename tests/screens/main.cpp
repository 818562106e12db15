// SPDX-License-Identifier: MIT
// dialdesk_screens FOLDER [TEXT-SCALE]: one PNG for each screen in light and one in dark.
#include "screens.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QTextStream>
#include <QWidget>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Screen
{
    const char *name;
    QWidget *(*make)();
};

constexpr std::array screens = {
    Screen{"bars", Screens::bars},
    Screen{"controls", Screens::controls},
    Screen{"details-expired", Screens::detailsOfExpired},
    Screen{"details-many", Screens::detailsOfMany},
    Screen{"details-none", Screens::detailsOfNothing},
    Screen{"details-one", Screens::detailsOfOne},
    Screen{"export", Screens::exportDatasets},
    Screen{"fields", Screens::fields},
    Screen{"icons", Screens::icons},
    Screen{"menu", Screens::menu},
    Screen{"new-dataset", Screens::newDataset},
    Screen{"sign-in", Screens::signIn},
    Screen{"sign-in-custom", Screens::signInToCustomServer},
    Screen{"sign-in-refused", Screens::signInRefused},
    Screen{"states", Screens::states},
    Screen{"table", Screens::tableWithStagedRows},
    Screen{"table-loading", Screens::tableWhileLoading},
};

void useTheFontOfTheDesign(double scale)
{
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Noto Sans"_s))
        font.setFamilies({u"Noto Sans"_s});
    font.setPointSizeF(9.75 * scale);
    QApplication::setFont(font);
}

bool take(const Screen &screen, const QString &file)
{
    const std::unique_ptr<QWidget> widget(screen.make());
    widget->show();
    QCoreApplication::sendPostedEvents();
    return widget->grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: dialdesk_screens FOLDER [TEXT-SCALE]\n";
        return 2;
    }
    useTheFontOfTheDesign(arguments.size() > 2 ? arguments.at(2).toDouble() : 1);
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        theme.apply(app);
        for (const Screen &screen : screens) {
            const QString file =
                folder.filePath(QString::fromLatin1(screen.name) +
                                (theme.isDark() ? u"-dark.png"_s : u"-light.png"_s));
            if (!take(screen, file)) {
                QTextStream(stderr) << "can't write " << file << '\n';
                return 1;
            }
        }
    }
    return 0;
}

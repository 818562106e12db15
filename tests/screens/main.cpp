// SPDX-License-Identifier: MIT
// dialdesk_screens FOLDER [TEXT-SCALE]: one PNG for each screen in light and one in dark.
#include "app/translation.h"
#include "picture.h"
#include "screens.h"
#include "ui/look/theme.h"
#include "windowscreens.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Screen
{
    const char *name;
    QPixmap (*take)();
};

constexpr std::array screens = {
    Screen{"about", WindowScreens::about},
    Screen{"bars", Picture::of<Screens::bars>},
    Screen{"board", WindowScreens::board},
    Screen{"board-small", WindowScreens::boardSmall},
    Screen{"completions", WindowScreens::completions},
    Screen{"completions-names", WindowScreens::completionsOfNames},
    Screen{"controls", Picture::of<Screens::controls>},
    Screen{"details-expired", Picture::of<Screens::detailsOfExpired>},
    Screen{"details-many", Picture::of<Screens::detailsOfMany>},
    Screen{"details-none", Picture::of<Screens::detailsOfNothing>},
    Screen{"details-one", Picture::of<Screens::detailsOfOne>},
    Screen{"dial-first", WindowScreens::dialFirst},
    Screen{"dial-first-done", WindowScreens::dialFirstDone},
    Screen{"dial-first-resumed", WindowScreens::dialFirstResumed},
    Screen{"dial-first-running", WindowScreens::dialFirstRunning},
    Screen{"dial-first-stopped", WindowScreens::dialFirstStopped},
    Screen{"dial-order", WindowScreens::dialOrder},
    Screen{"dial-order-small", WindowScreens::dialOrderSmall},
    Screen{"export", WindowScreens::exportDatasets},
    Screen{"export-excel", WindowScreens::exportForExcel},
    Screen{"export-failed", WindowScreens::exportFailed},
    Screen{"export-small", WindowScreens::exportSmall},
    Screen{"exported", WindowScreens::exported},
    Screen{"exporting", WindowScreens::exporting},
    Screen{"fields", Picture::of<Screens::fields>},
    Screen{"history", WindowScreens::history},
    Screen{"history-small", WindowScreens::historySmall},
    Screen{"icons", Picture::of<Screens::icons>},
    Screen{"locked", WindowScreens::locked},
    Screen{"main", WindowScreens::main},
    Screen{"main-details-expired", WindowScreens::detailsExpired},
    Screen{"main-details-many", WindowScreens::detailsMany},
    Screen{"main-small", WindowScreens::mainSmall},
    Screen{"main-unfiltered", WindowScreens::unfiltered},
    Screen{"main-columns", WindowScreens::columnMenu},
    Screen{"main-sorted", WindowScreens::sortedBySeveral},
    Screen{"main-view-menu", WindowScreens::viewMenu},
    Screen{"main-views", WindowScreens::views},
    Screen{"menu", Picture::of<Screens::menu>},
    Screen{"new-dataset", WindowScreens::newDataset},
    Screen{"news", WindowScreens::news},
    Screen{"news-small", WindowScreens::newsSmall},
    Screen{"profile", WindowScreens::profile},
    Screen{"request-log", Picture::of<Screens::requestLog>},
    Screen{"review", WindowScreens::review},
    Screen{"review-conflicts", WindowScreens::reviewConflicts},
    Screen{"review-failed", WindowScreens::reviewFailed},
    Screen{"review-posting", WindowScreens::reviewPosting},
    Screen{"review-small", WindowScreens::reviewSmall},
    Screen{"review-unknown", WindowScreens::reviewUnknown},
    Screen{"settings", WindowScreens::settings},
    Screen{"shortcuts", WindowScreens::shortcuts},
    Screen{"shortcuts-search", WindowScreens::shortcutsSearched},
    Screen{"sign-in", WindowScreens::signIn},
    Screen{"sign-in-again", WindowScreens::signInAgain},
    Screen{"sign-in-custom", Picture::of<Screens::signInToCustomServer>},
    Screen{"sign-in-refused", WindowScreens::signInRefused},
    Screen{"signed-out", WindowScreens::signedOut},
    Screen{"state-empty", WindowScreens::stateEmpty},
    Screen{"state-expired-token", WindowScreens::stateExpiredToken},
    Screen{"state-failed", WindowScreens::stateFailed},
    Screen{"state-loading", WindowScreens::stateLoading},
    Screen{"state-nothing-matches", WindowScreens::stateNothingMatches},
    Screen{"state-refreshing", WindowScreens::stateRefreshing},
    Screen{"state-stale", WindowScreens::stateStale},
    Screen{"states", Picture::of<Screens::states>},
    Screen{"view-name", WindowScreens::viewName},
    Screen{"view-name-taken", WindowScreens::viewNameTaken},
    Screen{"table", Picture::of<Screens::tableWithStagedRows>},
    Screen{"table-loading", Picture::of<Screens::tableWhileLoading>},
};

void useTheFontOfTheDesign(double scale)
{
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(u"Noto Sans"_s))
        font.setFamilies({u"Noto Sans"_s});
    font.setPointSizeF(9.75 * scale);
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    const Translation translation;
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
            if (!screen.take().save(file)) {
                QTextStream(stderr) << "can't write " << file << '\n';
                return 1;
            }
        }
    }
    return 0;
}

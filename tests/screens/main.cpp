// SPDX-License-Identifier: MIT
// dialdesk_screens FOLDER [TEXT-SCALE [LANGUAGE]]: one PNG for each screen in light and one in
// dark.
#include "allscreens.h"
#include "app/translation.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

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
    const QStringList arguments = QCoreApplication::arguments();
    const Translation translation(arguments.value(3, Translation::choices().constFirst()));
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: dialdesk_screens FOLDER [TEXT-SCALE [LANGUAGE]]\n";
        return 2;
    }
    useTheFontOfTheDesign(arguments.size() > 2 ? arguments.at(2).toDouble() : 1);
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    for (const Theme theme : {Theme::light(), Theme::dark()}) {
        theme.apply(app);
        for (const Screen &screen : Screen::all()) {
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

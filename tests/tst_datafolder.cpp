// SPDX-License-Identifier: MIT
#include "app/datafolder.h"
#include "tests/support/registeredtest.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeForItsOwnerAlone()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        const QString path = DataFolder::path();
        QCOMPARE(path, home.filePath(u"dialdesk"_s));
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFileInfo(path).isDir());
        QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        // What somebody has chosen since stays.
        QVERIFY(QFile::setPermissions(path, QFileInfo(path).permissions() | QFile::ReadGroup));
        QCOMPARE(DataFolder::path(), path);
        QVERIFY(QFileInfo(path).permissions() & QFile::ReadGroup);
#endif
    }
};

DIALDESK_GUILESS_TEST(TestDataFolder)
#include "tst_datafolder.moc"

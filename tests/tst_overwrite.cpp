// SPDX-License-Identifier: MIT
#include "models/contactnow/overwrite.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestOverwrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing()
    {
        QString text = QString(u"s3cret"_s).append(u'!');
        overwrite(text);
        QCOMPARE(text, QString(7, QChar(0)));
        QByteArray bytes = QByteArray("s3cret").append('!');
        overwrite(bytes);
        QCOMPARE(bytes, QByteArray(7, 0));
    }

    void leavesWhatIsShared()
    {
        QString text = QString(u"s3cret"_s).append(u'!');
        const QString other = text;
        overwrite(text);
        QCOMPARE(other, u"s3cret!"_s);
        QString constant = u"s3cret"_s; // in memory that can't be written
        overwrite(constant);
        QCOMPARE(constant, u"s3cret"_s);
        QString none;
        overwrite(none);
    }
};

DIALDESK_APPLESS_TEST(TestOverwrite)
#include "tst_overwrite.moc"

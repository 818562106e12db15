// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QTest>

/// A test class that the program of all tests can run. Each is run in a process of its own, as if
/// it were a program of its own: one program is built in a fraction of the time of many.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char **argv);

    /// \a className is "TestSomething"; its test is called tst_something.
    RegisteredTest(const char *className, Run run);

    /// Runs the test that the first argument names, with the others as Qt Test's own. Returns how
    /// many of its functions failed, or -1 where there is no such test.
    static int runNamed(int argc, char **argv);

    template<typename Test, typename Application>
    static int runWith(int argc, char **argv)
    {
        Application application(argc, argv);
        return runAlone<Test>(argc, argv);
    }
    template<typename Test>
    static int runAlone(int argc, char **argv)
    {
        Test test;
        return QTest::qExec(&test, argc, argv);
    }
};

/// \name As Qt Test's QTEST_MAIN and its like, once at the end of a test class's file.
/// \{
#define DIALDESK_TEST(Class)                                                                       \
    static const RegisteredTest registered##Class(#Class,                                          \
                                                  &RegisteredTest::runWith<Class, QApplication>);
#define DIALDESK_GUILESS_TEST(Class)                                                               \
    static const RegisteredTest registered##Class(                                                 \
        #Class, &RegisteredTest::runWith<Class, QCoreApplication>);
#define DIALDESK_APPLESS_TEST(Class)                                                               \
    static const RegisteredTest registered##Class(#Class, &RegisteredTest::runAlone<Class>);
/// \}

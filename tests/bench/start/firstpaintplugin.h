// SPDX-License-Identifier: MIT
#pragma once

#include <QGenericPlugin>

/// Brings FirstPaint into a program as it is: one that is started with
/// QT_QPA_GENERIC_PLUGINS=firstpaint.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};

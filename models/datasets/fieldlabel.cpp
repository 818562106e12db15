// SPDX-License-Identifier: MIT
#include "models/datasets/fieldlabel.h"

#include <QCoreApplication>

QString fieldLabel(Dataset::Field field)
{
    switch (field) {
    case Dataset::Id:
        return QCoreApplication::translate("FieldLabel", "ID");
    case Dataset::QueueId:
        return QCoreApplication::translate("FieldLabel", "Queue");
    case Dataset::Status:
        return QCoreApplication::translate("FieldLabel", "Status");
    case Dataset::Priority:
        return QCoreApplication::translate("FieldLabel", "Priority");
    case Dataset::Description:
        return QCoreApplication::translate("FieldLabel", "Description");
    case Dataset::Notes:
        return QCoreApplication::translate("FieldLabel", "Notes");
    case Dataset::Callbacks:
        return QCoreApplication::translate("FieldLabel", "Callbacks");
    case Dataset::CrmAccount:
        return QCoreApplication::translate("FieldLabel", "CRM account");
    case Dataset::CrmCampaign:
        return QCoreApplication::translate("FieldLabel", "CRM campaign");
    case Dataset::Locked:
        return QCoreApplication::translate("FieldLabel", "Locked");
    case Dataset::LoadDate:
        return QCoreApplication::translate("FieldLabel", "Loaded");
    case Dataset::SourceFile:
        return QCoreApplication::translate("FieldLabel", "Source file");
    case Dataset::ImportTable:
        return QCoreApplication::translate("FieldLabel", "Campaign table");
    case Dataset::Campaign:
        return QCoreApplication::translate("FieldLabel", "Campaign");
    case Dataset::RecordCount:
        return QCoreApplication::translate("FieldLabel", "Records");
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/editreport.h"

#include "app/ctl/invocation.h"
#include "core/payload/fieldchanges.h"
#include "core/payload/jsonstring.h"
#include "core/store/edittext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kValueShown = 60;

QString jsonText(const std::optional<payload::PayloadField>& field, const QString& absent)
{
    if (!field)
        return absent;
    if (field->kind != payload::JsonKind::string)
        return Terminal::cut(Terminal::safe(field->text), kValueShown);
    std::string out;
    payload::appendJsonString(out, field->text.toUtf8());
    return Terminal::cut(Terminal::safe(QString::fromUtf8(out.data(), qsizetype(out.size()))), kValueShown);
}

} // namespace

void printPreview(Terminal& terminal, const store::EditPreview& preview, size_t shown)
{
    for (const store::EditLine& line : store::editLines(preview))
        terminal.print(u"%1 %2"_s.arg(grouped(line.rows), Terminal::safe(line.what)));
    for (size_t i = 0; i < std::min(shown, preview.rows.size()); ++i) {
        const store::EditPreview::Row& row = preview.rows[i];
        const auto changes = payload::fieldChanges(row.before, row.after);
        if (changes.empty()) {
            terminal.print(u"  row %1: %2 → %3"_s.arg(row.row.value)
                               .arg(Terminal::cut(Terminal::safe(QString::fromUtf8(row.before)), kValueShown),
                                    Terminal::cut(Terminal::safe(QString::fromUtf8(row.after)), kValueShown)));
        }
        for (const payload::FieldChange& change : changes) {
            terminal.print(u"  row %1: %2: %3 → %4"_s.arg(row.row.value)
                               .arg(Terminal::safe(change.name), jsonText(change.before, u"(not there)"_s), jsonText(change.after, u"(removed)"_s)));
        }
    }
    if (preview.changed > qint64(shown))
        terminal.print(u"  … and %1 more"_s.arg(counted(preview.changed - qint64(shown), u"row"_s, u"rows"_s)));
}

QJsonObject toJson(const store::EditPreview& preview)
{
    QJsonArray faults;
    for (const store::EditPreview::Fault& fault : preview.faults)
        faults.append(QJsonObject{{u"why"_s, fault.why}, {u"rows"_s, fault.rows}, {u"row"_s, fault.first.value}, {u"value"_s, fault.value}});
    QJsonArray first;
    for (const store::EditPreview::Row& row : preview.rows) {
        first.append(QJsonObject{{u"row"_s, row.row.value}, {u"before"_s, QString::fromUtf8(row.before)}, {u"after"_s, QString::fromUtf8(row.after)}});
    }
    return {{u"dryRun"_s, true},
            {u"rows"_s, preview.looked},
            {u"changed"_s, preview.changed},
            {u"unchanged"_s, preview.unchanged},
            {u"failed"_s, preview.faulty},
            {u"tooLarge"_s, preview.tooLarge},
            {u"maybeDelivered"_s, preview.identityHeld},
            {u"noIdentity"_s, preview.noIdentity},
            {u"editedSince"_s, preview.conflict},
            {u"gone"_s, preview.gone},
            {u"newIdentity"_s, preview.newIdentity},
            {u"faults"_s, faults},
            {u"first"_s, first}};
}

void reportEdit(Invocation& invocation, const engine::DeskProgress& ended)
{
    if (invocation.json()) {
        invocation.terminal().printJson({{u"operation"_s, ended.operation.value}, {u"changed"_s, ended.applied}, {u"leftAlone"_s, ended.skipped}});
    } else {
        QString text = u"%1 a new payload version; the originals are kept"_s.arg(counted(ended.applied, u"row has"_s, u"rows have"_s));
        if (ended.skipped > 0)
            text += u", %1 left alone (%2)"_s.arg(grouped(ended.skipped), ended.detail);
        text += ended.applied > 0 ? u". To take it back: fuseboardctl dead undo %1"_s.arg(ended.operation.value) : u"."_s;
        invocation.terminal().print(text);
    }
    invocation.finish(ExitCode::ok);
}

} // namespace fuseboard::ctl

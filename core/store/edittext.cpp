// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edittext.h"

#include "core/base/wording.h"


using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

QString grouped(qint64 n)
{
    return wordingLocale().toString(n);
}

QString changedText(const EditPreview& preview)
{
    QStringList words{preview.changed == 1 ? Wording::tr("changes") : Wording::tr("change")};
    if (preview.smallEnough > 0)
        words.append(preview.smallEnough == 1 ? Wording::tr("1 fits its destination’s limit then")
                                              : Wording::tr("%1 fit their destination’s limit then").arg(grouped(preview.smallEnough)));
    if (preview.newIdentity > 0)
        words.append(preview.newIdentity == 1 ? Wording::tr("1 counts as another row than before then")
                                              : Wording::tr("%1 count as other rows than before then").arg(grouped(preview.newIdentity)));
    return words.join(u"; "_s);
}

QString faultLine(const EditPreview::Fault& fault)
{
    const QString row = fault.label.isEmpty() ? grouped(fault.first.value) : fault.label.simplified();
    QString value = fault.value;
    value.replace(u'\n', u' ');
    if (value.isEmpty())
        return (fault.rows == 1 ? Wording::tr("fails: %1 (row %2)") : Wording::tr("fail: %1 (row %2)")).arg(fault.why, row);
    return (fault.rows == 1 ? Wording::tr("fails: %1 (row %2: “%3”)") : Wording::tr("fail: %1 (row %2: “%3”)")).arg(fault.why, row, value);
}

} // namespace

std::vector<EditLine> editLines(const EditPreview& preview, size_t faults)
{
    using Kind = EditLine::Kind;
    std::vector<EditLine> out{{Kind::changed, preview.changed, changedText(preview)}};
    const auto add = [&](Kind kind, qint64 rows, const QString& one, const QString& many) {
        if (rows > 0)
            out.push_back({kind, rows, rows == 1 ? one : many});
    };
    add(Kind::unchanged, preview.unchanged, Wording::tr("stays as it is"), Wording::tr("stay as they are"));
    // One that would be the only one left over has a line of its own too.
    const size_t own = preview.faults.size() <= faults + 1 ? preview.faults.size() : faults;
    qint64 told = 0;
    for (size_t i = 0; i < own; ++i) {
        told += preview.faults[i].rows;
        add(Kind::left, preview.faults[i].rows, faultLine(preview.faults[i]), faultLine(preview.faults[i]));
    }
    add(Kind::left, preview.faulty - told, Wording::tr("fails for another reason"), Wording::tr("fail for other reasons"));
    add(Kind::left, preview.tooLarge, Wording::tr("would be too large for its destination"), Wording::tr("would be too large for their destination"));
    add(Kind::left, preview.identityHeld, Wording::tr("may have been delivered: settle it, then change what identifies it"),
        Wording::tr("may have been delivered: settle them, then change what identifies them"));
    add(Kind::left, preview.noIdentity, Wording::tr("would have none of the identity columns"), Wording::tr("would have none of the identity columns"));
    add(Kind::left, preview.conflict, Wording::tr("was changed since the file was exported"), Wording::tr("were changed since the file was exported"));
    add(Kind::left, preview.gone, Wording::tr("is no dead letter any more"), Wording::tr("are no dead letters any more"));
    return out;
}

} // namespace fuseboard::store

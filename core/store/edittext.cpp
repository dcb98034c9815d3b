// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edittext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

QString grouped(qint64 n)
{
    return QLocale(QLocale::English).toString(n);
}

QString changedText(const EditPreview& preview)
{
    QStringList words{preview.changed == 1 ? u"changes"_s : u"change"_s};
    if (preview.smallEnough > 0)
        words.append(preview.smallEnough == 1 ? u"1 fits its destination’s limit then"_s
                                              : u"%1 fit their destination’s limit then"_s.arg(grouped(preview.smallEnough)));
    if (preview.newIdentity > 0)
        words.append(preview.newIdentity == 1 ? u"1 counts as another row than before then"_s
                                              : u"%1 count as other rows than before then"_s.arg(grouped(preview.newIdentity)));
    return words.join(u"; "_s);
}

QString faultLine(const EditPreview::Fault& fault)
{
    const QString fails = fault.rows == 1 ? u"fails"_s : u"fail"_s;
    const QString row = fault.label.isEmpty() ? grouped(fault.first.value) : fault.label.simplified();
    QString value = fault.value;
    value.replace(u'\n', u' ');
    return value.isEmpty() ? u"%1: %2 (row %3)"_s.arg(fails, fault.why, row)
                           : u"%1: %2 (row %3: “%4”)"_s.arg(fails, fault.why, row, value);
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
    add(Kind::unchanged, preview.unchanged, u"stays as it is"_s, u"stay as they are"_s);
    // One that would be the only one left over has a line of its own too.
    const size_t own = preview.faults.size() <= faults + 1 ? preview.faults.size() : faults;
    qint64 told = 0;
    for (size_t i = 0; i < own; ++i) {
        told += preview.faults[i].rows;
        add(Kind::left, preview.faults[i].rows, faultLine(preview.faults[i]), faultLine(preview.faults[i]));
    }
    add(Kind::left, preview.faulty - told, u"fails for another reason"_s, u"fail for other reasons"_s);
    add(Kind::left, preview.tooLarge, u"would be too large for its destination"_s, u"would be too large for their destination"_s);
    add(Kind::left, preview.identityHeld, u"may have been delivered: settle it, then change what identifies it"_s,
        u"may have been delivered: settle them, then change what identifies them"_s);
    add(Kind::left, preview.noIdentity, u"would have none of the identity columns"_s, u"would have none of the identity columns"_s);
    add(Kind::left, preview.conflict, u"was changed since the file was exported"_s, u"were changed since the file was exported"_s);
    add(Kind::left, preview.gone, u"is no dead letter any more"_s, u"are no dead letters any more"_s);
    return out;
}

} // namespace fuseboard::store

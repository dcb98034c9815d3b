// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fuseboard::payload {

/// Text as search compares it: case folded over all of Unicode, UTF-8, no NUL. What matches is defined here alone, for the
/// index and for the check of a hit, so that neither can find what the other does not. Thread-safe.
QByteArray searchable(QByteArrayView utf8);

/// A payload as search sees it: its JSON text with the escapes of its strings resolved, then folded. `東京` is found however
/// the source wrote it.
QByteArray searchableBody(QByteArrayView json);

/// Whether an index of trigrams can help to find it: it has three characters.
bool hasTrigrams(QByteArrayView searchable);

/// Two characters: where a payload (an object, compact) has them it has a trigram that begins with them. Not what one ends
/// with.
bool beginsTrigrams(QByteArrayView searchable);
/// No trigram that begins with it comes after this one.
QByteArray lastTrigram(QByteArrayView searchable);

/// FTS5 query for texts that have all (at most twelve) of the trigrams of a searchable text: a candidate is to be checked
/// against the text itself. Empty without trigrams. Nothing in the text can be a syntax error.
QByteArray trigramQuery(QByteArrayView searchable);

} // namespace fuseboard::payload

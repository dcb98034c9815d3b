// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace fuseboard::test {

/// What must be true of every input. Where it is not, the program dies, so that a fuzzer keeps the input and ctest fails.
inline void hold(bool truth, const char* sentence)
{
    if (truth)
        return;
    std::fprintf(stderr, "this does not hold: %s\n", sentence);
    std::abort();
}

inline QByteArray inputBytes(const unsigned char* data, size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

} // namespace fuseboard::test

/// Of every target: the name that libFuzzer and replay.cpp call.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target once over each file of a folder: what the fuzzers have found stays found, with any compiler.
#include "tests/fuzz/holds.h"

#include <QDir>
#include <QFile>

int main(int argc, char** argv)
{
    int played = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray bytes = file.readAll();
            std::printf("%s, %lld bytes\n", qPrintable(name), static_cast<long long>(bytes.size()));
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()));
            ++played;
        }
    }
    if (played == 0)
        std::fprintf(stderr, "there is no input in these folders\n");
    return played == 0;
}

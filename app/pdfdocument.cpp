// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfdocument.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

Result<QByteArray> pdfFromHtml(const QByteArray& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    writer.setCreator(u"Fuseboard " FUSEBOARD_VERSION ""_s);
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Sans"_s, 9));
    document.setHtml(QString::fromUtf8(html));
    document.print(&writer);
    buffer.close();
    if (bytes.isEmpty())
        return Error{ErrorCode::io, u"The PDF could not be made."_s, {}};
    return bytes;
}

} // namespace fuseboard::app

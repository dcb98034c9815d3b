// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/recipefile.h"
#include "core/store/editpreview.h"
#include "core/store/recipechange.h"
#include "tests/store/repositoryfixture.h"

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

Result<store::EditPreview> preview(RepositoryFixture& fixture, const QByteArray& steps, const std::vector<RowId>& rows, size_t shown = 200)
{
    const auto file = payload::readRecipe(steps);
    Q_ASSERT(file);
    const auto change = store::RecipeChange::compile(file->recipe);
    Q_ASSERT(change);
    return store::previewEdit(*fixture.connection, rows, **change, {}, shown);
}

} // namespace

class TestEditPreview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RepositoryFixture> m_fixture;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RepositoryFixture>(); }
    void cleanup() { m_fixture.reset(); }

    /// Point 6: exact counts of rows changed and left, and why.
    void everyRowIsInOneCount()
    {
        auto rows = m_fixture->deadLetters({R"({"domain":"a","n":"1,250 "})", R"({"domain":"b","n":"n/a"})", R"({"domain":"c","n":7})",
                          R"({"domain":"d","n":"x"})", R"({"domain":"e","n":true})", R"({"domain":"f","n":"2"})"});
        rows.push_back(RowId(4711));
        QVERIFY(m_fixture->operations().discard(m_fixture->only({rows[5]}), m_fixture->actor()));
        const auto out = preview(*m_fixture, R"([{"step":"parseNumber","field":"n","grouping":","}])", rows);
        QVERIFY(out);
        QCOMPARE(out->looked, 7);
        QCOMPARE(out->changed, 1);
        QCOMPARE(out->unchanged, 1);
        QCOMPARE(out->gone, 2);
        QCOMPARE(out->faulty, 3);
        QCOMPARE(out->left(), 6);
        QCOMPARE(out->faults.size(), size_t(2));
        QCOMPARE(out->faults[0].why, u"n is no number written that way"_s);
        QCOMPARE(out->faults[0].rows, 2);
        QCOMPARE(out->faults[0].first, rows[1]);
        QCOMPARE(out->faults[0].value, u"n/a"_s);
        QCOMPARE(out->faults[1].why, u"n is no text"_s);
        QCOMPARE(out->rows.size(), size_t(1));
        QCOMPARE(out->rows[0].row, rows[0]);
        QCOMPARE(out->rows[0].before, QByteArray(R"({"domain":"a","n":"1,250 "})"));
        QCOMPARE(out->rows[0].after, QByteArray(R"({"domain":"a","n":1250})"));
        QCOMPARE(out->newIdentity, 0);
    }

    void whatMayNotBeEdited()
    {
        const auto rows = m_fixture->deadLetters({R"({"domain":"A ","note":"x"})", R"({"domain":"b","note":"y"})"});
        m_fixture->running({"c ", "d"});
        const qint64 first = m_fixture->number("SELECT max(first_row) FROM batch");
        m_fixture->loseAnswer(RowId(first));
        m_fixture->loseAnswer(RowId(first + 1));
        const std::vector<RowId> all{rows[0], rows[1], RowId(first), RowId(first + 1)};
        auto out = preview(*m_fixture, R"([{"step":"trim"}])", all);
        QVERIFY(out);
        QCOMPARE(out->changed, 1);
        QCOMPARE(out->newIdentity, 1);
        QCOMPARE(out->identityHeld, 1); // "c " may have been delivered
        QCOMPARE(out->unchanged, 2);
        out = preview(*m_fixture, R"([{"step":"set","field":"note","value":1}])", all);
        QCOMPARE(out->changed, 4);
        QCOMPARE(out->newIdentity, 0);
        out = preview(*m_fixture, R"([{"step":"remove","field":"domain"}])", all);
        QCOMPARE(out->noIdentity, 4);
        QCOMPARE(out->changed, 0);
        const QByteArray longNote = "[{\"step\":\"set\",\"field\":\"note\",\"value\":\"" + QByteArray(1'200, 'x') + "\"}]";
        out = preview(*m_fixture, longNote, all);
        QCOMPARE(out->tooLarge, 4);
        QCOMPARE(out->left(), 4);
    }

    void rowsThatWereTooLargeFit()
    {
        const QByteArray body = "{\"domain\":\"a\",\"note\":\"" + QByteArray(1'100, 'x') + "\"}";
        auto row = m_fixture->row(body);
        row.fault = Reason::tooLarge;
        const BatchId id = m_fixture->batch(m_fixture->destination);
        store::BatchRepository repository(*m_fixture->connection);
        QVERIFY(repository.addRows(id, {row}, {}, m_fixture->clock.wall()));
        QVERIFY(repository.finishImport(id, m_fixture->clock.wall()));
        QCOMPARE(m_fixture->reason(RowId(1)), Reason::tooLarge);
        const auto out = preview(*m_fixture, R"([{"step":"truncate","field":"note","characters":500}])", {RowId(1)});
        QCOMPARE(out->changed, 1);
        QCOMPARE(out->smallEnough, 1);
        const auto still = preview(*m_fixture, R"([{"step":"truncate","field":"note","characters":1050}])", {RowId(1)});
        QCOMPARE(still->tooLarge, 1);
    }

    void firstRowsOfTheSelectionAreShown()
    {
        auto rows = m_fixture->deadLetters({R"({"domain":"a "})", R"({"domain":"b"})", R"({"domain":"c "})", R"({"domain":"d "})"});
        std::reverse(rows.begin(), rows.end());
        const auto out = preview(*m_fixture, R"([{"step":"trim"}])", rows, 2);
        QCOMPARE(out->changed, 3);
        QCOMPARE(out->rows.size(), size_t(2));
        QCOMPARE(out->rows[0].row, rows[0]);
        QCOMPARE(out->rows[1].row, rows[1]);
    }

    /// Counting is a look: the store stays as it was, and a cancel ends it.
    void changesNothingAndCanBeCancelled()
    {
        const auto rows = m_fixture->deadLetters({R"({"domain":"a "})"});
        const qint64 versions = m_fixture->number("SELECT count(*) FROM payload");
        const auto change = store::RecipeChange::compile(payload::readRecipe(R"([{"step":"trim"}])")->recipe);
        qint64 seen = -1;
        const auto out = store::previewEdit(*m_fixture->connection, rows, **change, [&](const store::EditPreview& soFar) {
            seen = soFar.looked;
            return false;
        });
        QCOMPARE(out.error().code, ErrorCode::cancelled);
        QCOMPARE(seen, 1);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM payload"), versions);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM operation"), 0);
        QVERIFY(m_fixture->connection->execute("BEGIN"));
        QVERIFY(m_fixture->connection->execute("ROLLBACK"));
    }
};

QTEST_GUILESS_MAIN(TestEditPreview)
#include "tst_editpreview.moc"

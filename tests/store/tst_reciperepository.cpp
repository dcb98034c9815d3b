// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/recipefile.h"
#include "core/store/operationrepository.h"
#include "core/store/reciperepository.h"
#include "tests/store/repositoryfixture.h"

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

payload::Recipe recipe(const char* field)
{
    const QByteArray steps = QByteArray("[{\"step\":\"trim\",\"field\":\"") + field + "\"}]";
    return payload::readRecipe(steps).value().recipe;
}

} // namespace

class TestRecipeRepository : public QObject
{
    Q_OBJECT

private:
    RepositoryFixture& fixture() { return *m_fixture; }
    store::RecipeRepository recipes() { return store::RecipeRepository(*m_fixture->connection); }
    void setGroup(qint64 row, qint64 group)
    {
        const QByteArray sql = "UPDATE batch_row SET error_group = " + QByteArray::number(group) + " WHERE id = " + QByteArray::number(row);
        QVERIFY(m_fixture->connection->execute(sql));
    }
    std::unique_ptr<RepositoryFixture> m_fixture;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RepositoryFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void savedAndFoundAgain()
    {
        const auto id = recipes().save(u" Sizes "_s, recipe("employees"), fixture().clock.wall());
        QVERIFY(id);
        const auto other = recipes().save(u"Names"_s, recipe("name"), fixture().clock.wall());
        QVERIFY(other);
        QVERIFY(*other != *id);
        const auto all = recipes().recipes();
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE((*all)[0].name, u"Names"_s);
        QCOMPARE((*all)[1].name, u"Sizes"_s);
        QVERIFY((*all)[1].recipe == recipe("employees"));
        QCOMPARE((*all)[1].createdAt, fixture().clock.wall());
        QCOMPARE(*recipes().find(recipe("name")), *other);
        QVERIFY(!recipes().find(recipe("x"))->valid());
        QCOMPARE(recipes().recipe(RecipeId(99)).error().code, ErrorCode::notFound);
        QVERIFY(recipes().remove(*id));
        QCOMPARE(recipes().recipes()->size(), size_t(1));
    }

    void sameNameReplaces()
    {
        const auto id = recipes().save(u"Sizes"_s, recipe("a"), fixture().clock.wall());
        QVERIFY(recipes().noteUses(*id, OperationId(1), {{7, 3}}, fixture().clock.wall()));
        QCOMPARE(*recipes().save(u"Sizes"_s, recipe("a"), fixture().clock.wall()), *id);
        QCOMPARE(fixture().number("SELECT count(*) FROM recipe_use"), 1);
        QCOMPARE(*recipes().save(u"Sizes"_s, recipe("b"), fixture().clock.wall()), *id);
        QVERIFY(recipes().recipe(*id)->recipe == recipe("b"));
        QCOMPARE(fixture().number("SELECT count(*) FROM recipe_use"), 0);
    }

    void refusals()
    {
        QCOMPARE(recipes().save(u"  "_s, recipe("a"), {}).error().code, ErrorCode::invalidArgument);
        QCOMPARE(recipes().save(u"x"_s, {}, {}).error().message, u"The recipe has no steps."_s);
        QCOMPARE(fixture().number("SELECT count(*) FROM recipe"), 0);
    }

    /// Point 6: saved recipes are offered again when the same fingerprint returns.
    void offeredWhenTheErrorReturns()
    {
        fixture().running({"a", "b", "c", "d"});
        for (qint64 row = 1; row <= 4; ++row)
            fixture().reject(RowId(row));
        const auto sizes = recipes().save(u"Sizes"_s, recipe("employees"), fixture().clock.wall());
        const auto names = recipes().save(u"Names"_s, recipe("name"), fixture().clock.wall());
        const std::vector<RowId> selection{RowId(4), RowId(3), RowId(2), RowId(1), RowId(77)};
        QVERIFY(recipes().offered(selection)->empty());
        QVERIFY(recipes().noteUses(*sizes, OperationId(901), {{5, 148}}, fixture().clock.wall()));
        QVERIFY(recipes().noteUses(*names, OperationId(902), {{6, 2}, {9, 4}}, fixture().clock.wall()));
        QVERIFY(recipes().offered(selection)->empty()); // no errors known of them yet
        setGroup(1, 6);
        setGroup(2, 5);
        setGroup(3, 5);
        auto offers = recipes().offered(selection);
        QVERIFY(offers);
        QCOMPARE(offers->size(), size_t(2));
        QCOMPARE((*offers)[0].recipe.id, *sizes);
        QCOMPARE((*offers)[0].waiting, 2);
        QCOMPARE((*offers)[0].rows, 148);
        QCOMPARE((*offers)[1].recipe.id, *names);
        QCOMPARE((*offers)[1].waiting, 1);
        QCOMPARE((*offers)[1].rows, 2);

        fixture().clock.advance(Millis(1'000));
        QVERIFY(recipes().noteUses(*sizes, OperationId(901), {{5, 2}}, fixture().clock.wall()));
        offers = recipes().offered(selection);
        QCOMPARE((*offers)[0].rows, 150);
        QCOMPARE((*offers)[0].usedAt, fixture().clock.wall());
        QVERIFY(recipes().remove(*sizes));
        QCOMPARE(recipes().offered(selection)->size(), size_t(1));
        QVERIFY(recipes().noteUses(*sizes, OperationId(901), {{5, 2}}, fixture().clock.wall()));
        QCOMPARE(recipes().offered(selection)->size(), size_t(1));
    }

    /// What was cancelled or undone is no help.
    void usesCountWhileTheOperationIsApplied()
    {
        fixture().running({"a"});
        fixture().reject(RowId(1));
        setGroup(1, 6);
        const auto id = recipes().save(u"Sizes"_s, recipe("employees"), fixture().clock.wall());
        store::OperationRepository operations(*fixture().connection);
        const auto operation = operations.begin({u"bulkEdit"_s, fixture().actor(), {}, {}, "{}", store::OperationState::applying, 1}, fixture().clock.wall());
        QVERIFY(operation);
        QVERIFY(recipes().noteUses(*id, *operation, {{6, 1}}, fixture().clock.wall()));
        const std::vector<RowId> rows{RowId(1)};
        QVERIFY(recipes().offered(rows)->empty());
        QVERIFY(operations.setState(*operation, store::OperationState::applied));
        QCOMPARE(recipes().offered(rows)->size(), size_t(1));
        QVERIFY(operations.setState(*operation, store::OperationState::undone));
        QVERIFY(recipes().offered(rows)->empty());
    }
};

QTEST_GUILESS_MAIN(TestRecipeRepository)
#include "tst_reciperepository.moc"

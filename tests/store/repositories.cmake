# SPDX-License-Identifier: GPL-3.0-or-later
fuseboard_test(NAME tst_records SOURCES tst_records.cpp LABELS unit)
foreach(name creditbook destinationrepository batchrepository deadletters ledgerscopes operations settingschange replaydryrun enrichmentcache retention reciperepository editpreview)
    fuseboard_test(NAME tst_${name} SOURCES tst_${name}.cpp repositoryfixture.h LABELS unit)
endforeach()
find_package(rapidcheck REQUIRED)
fuseboard_test(NAME tst_searchsyntax SOURCES tst_searchsyntax.cpp LABELS unit LIBRARIES rapidcheck)
fuseboard_test(NAME tst_lettersearch SOURCES tst_lettersearch.cpp repositoryfixture.h LABELS unit LIBRARIES rapidcheck)

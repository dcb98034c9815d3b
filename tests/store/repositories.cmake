# SPDX-License-Identifier: GPL-3.0-or-later
fuseboard_test(NAME tst_records SOURCES tst_records.cpp LABELS unit)
foreach(name creditbook destinationrepository batchrepository deadletters ledgerscopes operations replaydryrun enrichmentcache retention)
    fuseboard_test(NAME tst_${name} SOURCES tst_${name}.cpp repositoryfixture.h LABELS unit)
endforeach()

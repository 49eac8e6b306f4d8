#!/bin/sh
# SPDX-FileCopyrightText: 2026 Sharewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints the runtime as one text, its parts in their order (core/plan/runtime.cpp does the same).

cd -- "$(dirname -- "$0")/../../resources/runtime" || exit
sed 's/$/.sh/' parts | xargs cat --

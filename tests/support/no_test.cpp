// SPDX-License-Identifier: GPL-3.0-or-later
// The program that the precompiled headers of the tests belong to; it tests nothing.
int main()
{
    return 0;
}

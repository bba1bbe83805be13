#!/usr/bin/env python3
"""Makes the fonts in src/main/resources from those of three packages of Debian:
fonts-noto-core and fonts-nanum (SIL OFL 1.1) and fonts-droid-fallback (Apache-2.0).

    subset.py FOLDER-WITH-ALL-THE-TTF-FILES ../src/main/resources

What is left out: hints for small screens, and the letters of other scripts than the one that a font
is for. What shapes letters (GSUB, GPOS, GDEF) stays: documents are shaped by the JDK.
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

JOINERS = [*range(0x200B, 0x2010), 0x25CC]  # also the circle below a mark that stands alone
DANDA = [0x964, 0x965]
SCRIPTS = {
    "NotoSans-Regular": [
        *range(0x20, 0x7F),
        *range(0xA0, 0x370),
        *range(0x400, 0x530),
        *range(0x1C80, 0x1C90),
        *range(0x1D00, 0x1F00),
        *range(0x2C60, 0x2C80),
        *range(0x2DE0, 0x2E00),
        *range(0xA640, 0xA6A0),
        *range(0xA720, 0xA800),
        *range(0xAB30, 0xAB70),
    ],
    "NotoNaskhArabic-Regular": [*range(0x600, 0x700), *range(0x750, 0x780), *range(0x8A0, 0x900)],
    "NotoSansHebrew-Regular": range(0x590, 0x600),
    "NotoSansSyriac-Regular": [*range(0x700, 0x750), *range(0x860, 0x870)],
    "NotoSansThaana-Regular": range(0x780, 0x7C0),
    "NotoSansNKo-Regular": range(0x7C0, 0x800),
    "NotoSansAdlam-Regular": range(0x1E900, 0x1E960),
    "NotoSansHanifiRohingya-Regular": range(0x10D00, 0x10D40),
    "NotoSansEthiopic-Regular": [
        *range(0x1200, 0x13A0),
        *range(0x2D80, 0x2DE0),
        *range(0xAB00, 0xAB30),
    ],
    "NotoSansArmenian-Regular": [*range(0x530, 0x590), *range(0xFB13, 0xFB18)],
    "NotoSansGeorgian-Regular": [
        *range(0x10A0, 0x1100),
        *range(0x1C90, 0x1CC0),
        *range(0x2D00, 0x2D30),
    ],
    "NotoSansTifinagh-Regular": range(0x2D30, 0x2D80),
    "NotoSansDevanagari-Regular": [*range(0x900, 0x980), *range(0xA8E0, 0xA900)],
    "NotoSansBengali-Regular": [*DANDA, *range(0x980, 0xA00)],
    "NotoSansGurmukhi-Regular": [*DANDA, *range(0xA00, 0xA80)],
    "NotoSansGujarati-Regular": [*DANDA, *range(0xA80, 0xB00)],
    "NotoSansOriya-Regular": [*DANDA, *range(0xB00, 0xB80)],
    "NotoSansTamil-Regular": range(0xB80, 0xC00),
    "NotoSansTelugu-Regular": range(0xC00, 0xC80),
    "NotoSansKannada-Regular": range(0xC80, 0xD00),
    "NotoSansMalayalam-Regular": range(0xD00, 0xD80),
    "NotoSansSinhala-Regular": range(0xD80, 0xE00),
    "NotoSansThai-Regular": range(0xE00, 0xE80),
    "NotoSansLao-Regular": range(0xE80, 0xF00),
    "NotoSerifTibetan-Regular": range(0xF00, 0x1000),
    "NotoSansMyanmar-Regular": [
        *range(0x1000, 0x10A0),
        *range(0xA9E0, 0xAA00),
        *range(0xAA60, 0xAA80),
    ],
    "NotoSansKhmer-Regular": range(0x1780, 0x1800),
    "DroidSansFallbackFull": [
        *range(0x2E80, 0x3130),
        *range(0x3190, 0xA000),
        *range(0xF900, 0xFB00),
        *range(0xFF00, 0xFFF0),
        *range(0x20000, 0x30000),
    ],
    "NanumGothic": [*range(0x3130, 0x3190), *range(0xAC00, 0xD7B0)],
}
# The licence keeps the name Nanum for what is not modified.
OTHER_NAMES = {"NanumGothic": "HangulGothic-Regular"}


def write(source, target, codes):
    font = TTFont(source)
    options = Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[0x20, *JOINERS, *codes])
    subsetter.subset(font)
    if target.stem != source.stem:
        for record in font["name"].names:
            if record.nameID in (1, 3, 4, 6, 16, 18):
                record.string = target.stem
    font.save(target)


def main(source, resources):
    for name, codes in SCRIPTS.items():
        folder = "droid" if name.startswith("Droid") else "noto"
        other = OTHER_NAMES.get(name, name)
        write(source / f"{name}.ttf", resources / folder / f"{other}.ttf", codes)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

#!/usr/bin/env python3
"""Makes the fonts in src/main/resources/noto from those of Debian's package fonts-noto-core.

    subset.py FOLDER-WITH-THE-TTF-FILES ../src/main/resources/noto

A PDF is written glyph by glyph: nothing there chooses the shape that a letter has at the beginning,
in the middle or at the end of a word. Unicode has a code for most of those shapes, not for those of
the letters of Sorani, Pashto and others; they get one for private use:
U+E000 (end), U+E200 (beginning) and U+E400 (middle) plus the letter's distance from U+0600.
"""
import sys
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

LETTERS = [*range(0x600, 0x700), *range(0x750, 0x780)]
SHAPES = [*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)]
PRIVATE = {"fina": 0xE000, "init": 0xE200, "medi": 0xE400}
MARK_SHIFT = 190  # Without GPOS a mark stands at the edge of its letter; now near the middle.


def single_substitutions(font, tag):
    """What the font puts in place of a glyph for this feature."""
    table, found = font["GSUB"].table, {}
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == tag
        for index in record.Feature.LookupListIndex
    }
    for index in sorted(lookups):
        for sub in table.LookupList.Lookup[index].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            found.update(getattr(sub, "mapping", {}))
    return found


def arabic(font):
    """Gives each shape a code; answers the codes to keep."""
    known = dict(font.getBestCmap())
    coded = {known[code] for code in SHAPES if code in known}
    extra = {}
    for tag, base in PRIVATE.items():
        for glyph, shape in single_substitutions(font, tag).items():
            for letter in LETTERS:
                if known.get(letter) == glyph and shape not in coded:
                    extra[base + letter - 0x600] = shape
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(extra)
    for code in [*range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6ED)]:
        glyph = known.get(code)
        if glyph and font["hmtx"][glyph][0] == 0:
            recode(font, code, moved(font, glyph))
    font.getReverseGlyphMap(rebuild=True)
    return [0x20, *LETTERS, *SHAPES, *extra]


def moved(font, glyph):
    """A mark of its own; letters are composed with the one that stays where it is."""
    pen = TTGlyphPen(font.getGlyphSet())
    pen.addComponent(glyph, (1, 0, 0, 1, MARK_SHIFT, 0))
    name = glyph + ".moved"
    font["glyf"][name] = pen.glyph()
    font["glyf"][name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (0, font["glyf"][name].xMin)
    return name


def recode(font, code, glyph):
    for table in font["cmap"].tables:
        if table.isUnicode() and code in table.cmap:
            table.cmap[code] = glyph


def write(source, target, codes_of):
    font = TTFont(source)
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes_of(font))
    subsetter.subset(font)
    font.save(target)


def main(source, target):
    write(source / "NotoNaskhArabic-Regular.ttf", target / "NotoNaskhArabic-Regular.ttf", arabic)
    write(
        source / "NotoSansEthiopic-Regular.ttf",
        target / "NotoSansEthiopic-Regular.ttf",
        lambda font: [0x20, *range(0x1200, 0x13A0), *range(0x2D80, 0x2DE0), *range(0xAB00, 0xAB30)],
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

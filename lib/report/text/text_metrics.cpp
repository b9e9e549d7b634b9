// SPDX-License-Identifier: BSL-1.0
#include <report/text/text_metrics.hpp>

#include <array>

#include <report/text/utf8.hpp>

namespace loopbaan::detail {

namespace {

// Advance widths in thousandths of the type size: U+0020–U+007E, then U+00A0–U+00FF, each the larger of Liberation Sans
// (metrically Arial) and DejaVu Sans, read from the hmtx tables of the fonts, rounded up.
using widths = std::array<short, 95 + 96>;

constexpr widths regular_widths = {
    318, 401,  460, 838, 637, 951, 780, 275, 391, 391, 500,  838, 318, 361, 318, 337, 637,  637, 637, 637, 637, 637,
    637, 637,  637, 637, 337, 337, 838, 838, 838, 557, 1016, 685, 687, 723, 771, 667, 611,  778, 752, 295, 500, 667,
    558, 863,  749, 788, 667, 788, 723, 667, 611, 732, 685,  989, 686, 667, 686, 391, 337,  391, 838, 557, 500, 613,
    635, 550,  635, 616, 353, 635, 634, 278, 278, 580, 278,  975, 634, 612, 635, 635, 412,  521, 393, 634, 592, 818,
    592, 592,  525, 637, 337, 637, 838, 318, 401, 637, 637,  637, 637, 337, 557, 500, 1000, 472, 612, 838, 361, 1000,
    553, 500,  838, 401, 401, 500, 637, 637, 318, 500, 401,  472, 612, 970, 970, 970, 611,  685, 685, 685, 685, 685,
    685, 1000, 723, 667, 667, 667, 667, 295, 295, 295, 295,  775, 749, 788, 788, 788, 788,  788, 838, 788, 732, 732,
    732, 732,  667, 667, 630, 613, 613, 613, 613, 613, 613,  982, 550, 616, 616, 616, 616,  278, 278, 278, 278, 612,
    634, 612,  612, 612, 612, 612, 838, 612, 634, 634, 634,  634, 592, 635, 592};

constexpr widths bold_widths = {
    349, 457, 521, 838,  696,  1002, 873, 307, 458, 458,  523, 838, 380,  416,  380, 366,  696, 696,  696, 696,
    696, 696, 696, 696,  696,  696,  400, 400, 838, 838,  838, 611, 1000, 774,  763, 734,  831, 684,  684, 821,
    837, 373, 557, 775,  638,  996,  837, 851, 733, 851,  771, 721, 683,  813,  774, 1104, 771, 725,  726, 458,
    366, 458, 838, 557,  500,  675,  716, 593, 716, 679,  436, 716, 712,  343,  343, 666,  343, 1042, 712, 688,
    716, 716, 494, 596,  479,  712,  652, 924, 646, 652,  583, 712, 366,  712,  838, 349,  457, 696,  696, 637,
    696, 366, 557, 500,  1000, 564,  646, 838, 416, 1000, 553, 500, 838,  438,  438, 500,  736, 637,  380, 500,
    438, 564, 646, 1036, 1036, 1036, 611, 774, 774, 774,  774, 774, 774,  1085, 734, 684,  684, 684,  684, 373,
    373, 373, 373, 838,  837,  851,  851, 851, 851, 851,  838, 851, 813,  813,  813, 813,  725, 738,  720, 675,
    675, 675, 675, 675,  675,  1048, 593, 679, 679, 679,  679, 343, 343,  343,  343, 688,  712, 688,  688, 688,
    688, 688, 838, 688,  712,  712,  712, 712, 652, 716,  652};

constexpr long widest_glyph = 1600;

long thousandths(char32_t code, weight of) {
  const widths& known = of == weight::bold ? bold_widths : regular_widths;
  if (code >= 0x20 && code <= 0x7e) return known[code - 0x20];
  if (code >= 0xa0 && code <= 0xff) return known[code - 0xa0 + 95];
  switch (code) {
    case U'\u2013':
      return 557;  // en dash
    case U'\u2018':
    case U'\u2019':
      return 380;    // quotes
    case U'\u2026':  // ellipsis
    case U'\u2192':
      return 1000;  // arrow
    case U'\u20ac':
      return 696;  // euro
    case U'\u2713':
      return 838;  // check mark
    case U'\u25b6':
      return 1000;  // triangle; wider than DejaVu's where a symbol font steps in
    default:
      return widest_glyph;
  }
}

}  // namespace

long width_of(std::string_view line, int size, weight of) {
  long sum = 0;
  while (!line.empty()) {
    const glyph next = first_glyph(line);
    sum += thousandths(next.code, of);
    line.remove_prefix(next.bytes);
  }
  return (sum * size + 9) / 10;
}

}  // namespace loopbaan::detail

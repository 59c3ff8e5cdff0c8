# The PDFs as other programs see them.

step_pages() {
  expect_pages out/belt-and-road-2020.pdf 4
  expect_pages out/belt-and-road-2020.handout.pdf 2
  local cards card
  mapfile -t cards < <(find out/country-cards -name '*.pdf' | sort)
  expect_equal 'country cards' 19 "${#cards[@]}"
  for card in "${cards[@]}"; do
    expect_pages "$card" 2
  done
}

expect_pages() {
  local info
  info=$(within 60 pdfinfo "$1")
  expect_equal "$1 pages" "$2" "$(awk '/^Pages:/ { print $2 }' <<< "$info")"
  info=$(within 60 pdfinfo -f 1 -l "$2" "$1")
  expect_equal "$1 pages in A4" "$2" "$(grep -cE '^Page +[0-9]+ size:.*\(A4\)' <<< "$info")"
}

# Columns of pdffonts, from the right: object ID (2), uni, sub, emb.
step_fonts_embedded() {
  local pdf fonts
  for pdf in $(pdfs); do
    fonts=$(within 60 pdffonts "$pdf")
    printf '%s\n%s\n' "$pdf" "$fonts"
    awk 'NR > 2 { count++; if ($(NF-4) != "yes" || $(NF-3) != "yes" || $(NF-2) != "yes") bad = 1 }
         END { exit (bad || count == 0) }' <<< "$fonts" ||
      fail "$pdf: a font is not embedded, not a subset, or cannot be searched"
  done
}

# A second and a third reader: qpdf reads the syntax, Ghostscript draws every page.
step_syntax() {
  local pdf
  for pdf in $(pdfs); do
    within 60 qpdf --check "$pdf"
    within 120 gs -q -dBATCH -dNOPAUSE -dSAFER -dPDFSTOPONERROR -dPDFSTOPONWARNING -sDEVICE=nullpage "$pdf"
  done
}

# Each line of the list is a file, a tab, and text that must come out of it in one piece.
step_text() {
  local file expected
  while IFS=$'\t' read -r file expected; do
    [[ -z $file || $file == \#* ]] && continue
    within 60 pdftotext -enc UTF-8 -raw "out/$file" "$work/text"
    grep -qF -- "$expected" "$work/text" || fail "out/$file does not say “$expected”"
    printf 'out/%s: %s\n' "$file" "$expected"
  done < test/ci/expected-text.txt
}

step_structure() {
  local pdf tree
  for pdf in $(pdfs); do
    tree=$(within 60 pdfinfo -struct "$pdf")
    grep -q '^ *H1' <<< "$tree" || fail "$pdf has no first heading in a structure for a screen reader"
    printf '%s: %d lines of structure\n' "$pdf" "$(wc -l <<< "$tree")"
  done
  # The text takes poppler a pass over the page for each element: one sheet of each layout.
  local card
  card=$(find out/country-cards -name '*.pdf' | sort | head -n 1)
  for pdf in out/belt-and-road-2020.pdf out/belt-and-road-2020.handout.pdf "$card"; do
    tree=$(within 120 pdfinfo -struct-text "$pdf")
    grep -A 1 '^ *H1' <<< "$tree" | grep -q '^ *"[^"]' || fail "$pdf has no text in its first heading"
    printf '%s: %d lines of structure and text\n' "$pdf" "$(wc -l <<< "$tree")"
  done
}

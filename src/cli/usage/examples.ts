/** What the help shows below the commands. */
export const examples = `
Examples:
  factsheet init my-project --languages en,zh-Hans  begin a project of one’s own
  factsheet build                                  build every report in data/ into out/
  factsheet build belt-and-road-2020               build one report, by the name of its folder
  factsheet build data/belt-and-road-2020 --layout handout
  factsheet build --shard 3/8 --out shard-3        build the third of eight parts, here or on another machine
  factsheet merge shard-*                          join the parts into out/
  factsheet check --format github                  check in CI and mark the faults in the diff
  factsheet check --data ~/reports --format json   read the diagnostics from another program
  factsheet preview belt-and-road-2020             see its pages in the browser as you write
  factsheet proof belt-and-road-2020               write the page on which each figure is signed off
  factsheet inspect out/belt-and-road-2020.pdf     list the figures of a PDF and their provenance
  factsheet draft note.txt --language en > facts.yaml
                                                   begin a report from the text it quotes
  factsheet explain belt-and-road-2020 trains      tell where one figure comes from and stands
  factsheet diff old.pdf new.pdf --png changes     compare two issues, figures and pages
  factsheet diff last-night/out out --format markdown
                                                   write what changed for a pull request
  factsheet build --keep-editions && factsheet index
                                                   write a page of what was built and what changed
  factsheet help figure/stray                      explain a code and how to mend it
  factsheet help authors                           read how a report is written; also: projects, layouts, charts, fonts, languages

Exit codes:
  0 done   1 the report has errors   2 wrong use   3 the file system refused   70 a bug in factsheet
`;

# Writes each Swift block of the Markdown pages it is given into a program of its own, .build/samples/NAME/main.swift,
# and prints the names. A comment before a block says more:
#
#   <!-- sample: continues -->   it goes on where the block before it ended
#   <!-- sample: fragment -->    it is no program
#
# The pages of the atlas share one program, since all of their blocks are alike.

function begin(name) {
  print name
  system("mkdir -p .build/samples/" name)
  file = ".build/samples/" name "/main.swift"
}

FNR == 1 { kind = ""; in_atlas = FILENAME ~ /Atlas\// }

/^<!-- sample: / { kind = $3 }

/^```swift$/ {
  inside = kind != "fragment"
  if (in_atlas) {
    if (!has_atlas++) { begin("sample-atlas"); print "import Activations\n" > file }
    print "do {" > file
  } else if (inside && kind != "continues") {
    page = tolower(FILENAME)
    gsub(/^.*\/|\.md$/, "", page)
    begin("sample-" page "-" FNR)
  }
  kind = ""
  next
}

/^```$/ {
  if (inside && in_atlas) print "}" > file
  inside = 0
}

inside && !(in_atlas && /^import /) { print > file }

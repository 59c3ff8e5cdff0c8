# What the later steps call; none of it is needed to build a report.

step_tools() {
  local missing=()
  command -v pdffonts > /dev/null || missing+=(poppler-utils)
  command -v qpdf > /dev/null || missing+=(qpdf)
  command -v gs > /dev/null || missing+=(ghostscript)
  command -v strace > /dev/null || missing+=(strace)
  # A server of its own is started by the test of `refresh`, as its own user in a temporary folder.
  compgen -G '/usr/lib/postgresql/*/bin/initdb' > /dev/null || missing+=(postgresql)
  command -v unshare > /dev/null || missing+=(util-linux)
  command -v chromium > /dev/null || command -v google-chrome > /dev/null || missing+=(chromium)
  if ((${#missing[@]} > 0)); then
    local apt=(apt-get)
    ((EUID == 0)) || apt=(sudo apt-get)
    within 300 "${apt[@]}" update -q
    within 600 "${apt[@]}" install -y -q --no-install-recommends "${missing[@]}"
  fi
  local tool
  for tool in pdffonts pdfinfo pdftotext qpdf gs strace unshare timeout sha256sum; do
    command -v "$tool" || fail "no $tool on this machine"
  done
  compgen -G '/usr/lib/postgresql/*/bin/initdb' || fail 'no PostgreSQL on this machine'
  node --version
}

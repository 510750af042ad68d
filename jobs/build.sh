# Sourced by the launchers: builds Blotter if its sources are newer than its jar. Needs $root.
jar=$root/target/blotter.jar

fresh() {
  [ -e "$jar" ] && [ -d "$root/target/spark/jars" ] && [ -d "$root/target/notebooks" ] &&
    [ -z "$(find "$root/pom.xml" "$root/src/main" "$root/seeds/lexicon" "$root/seeds/rules" "$root/seeds/gold" -newer "$jar" -print -quit)" ]
}

if ! fresh; then
  echo "Building Blotter (the first time takes some minutes)" >&2
  (cd "$root" && ./mvnw -q -DskipTests package) >&2
fi

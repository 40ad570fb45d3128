"""What Parley writes, read by independent programs: each must find what the API answers."""

import datetime
import io
import json
import re
import unittest

import feedparser
import icalendar
import pandas
import rdflib

from service import Service

LISTS = ["cities", "organisations", "programmes", "events", "articles", "topics", "sources"]
LANGUAGES = ["en", "fr", "es", "ar"]
SUBJECTS = [
    "index",
    "topic/migration",
    "city/tangier",
    "organisation/uclg",
    "programme/mc2cm",
    "event/mayoral-forum-6-quito-2020",
    "articles",
    "events",
]
SCHEMA = "https://schema.org/"


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = cls.enterClassContext(Service())

    def test_feeds(self):
        for subject in SUBJECTS:
            for language in LANGUAGES:
                wanted = self.service.json(f"/{language}/{subject}.feed.json")
                items = wanted["items"]
                self.assertGreater(len(items), 0, subject)
                for ending, version in [("rss", "rss20"), ("atom", "atom10")]:
                    with self.subTest(subject=subject, language=language, ending=ending):
                        feed = feedparser.parse(self.service.get(f"/{language}/{subject}.{ending}"))
                        self.assertFalse(feed.bozo, feed.get("bozo_exception"))
                        self.assertEqual(feed.version, version)
                        self.assertEqual(feed.feed.language, language)
                        self.assertEqual(feed.feed.title, wanted["title"])
                        self.assertEqual([entry.id for entry in feed.entries], [item["id"] for item in items])
                        self.assertEqual([entry.title for entry in feed.entries], [item["title"] for item in items])
                        self.assertEqual([entry.link for entry in feed.entries], [item["url"] for item in items])
                        for entry, item in zip(feed.entries, items):
                            self.assertEqual("published" in entry, "date_published" in item)
                            if "published" in entry:
                                day = datetime.date(*entry.published_parsed[:3]).isoformat()
                                self.assertEqual(day, item["date_published"][:10])

    def test_calendars(self):
        wanted = {}
        for event in self.service.ask("{ events(first: 100) { nodes { id name startDate endDate } } }")["events"]["nodes"]:
            wanted[f"{self.service.url}/event/{event['id'].split(':')[1]}"] = event
        calendar = icalendar.Calendar.from_ical(self.service.get("/events.ics"))
        entries = calendar.walk("VEVENT")
        dated = {url for url, event in wanted.items() if event["startDate"]}
        self.assertEqual({str(entry["URL"]) for entry in entries}, dated)
        self.assertEqual(len({str(entry["UID"]) for entry in entries}), len(entries))
        for component in calendar.walk():
            self.assertEqual(component.errors, [])
        for entry in entries:
            event = wanted[str(entry["URL"])]
            start, end = entry["DTSTART"].dt, entry["DTEND"].dt
            self.assertIs(type(start), datetime.date)
            self.assertTrue(start.isoformat().startswith(event["startDate"]))
            self.assertTrue(str(entry["SUMMARY"]).startswith(event["name"]))
            last = end - datetime.timedelta(days=1)
            exact = len(event["startDate"]) == 10
            self.assertEqual(str(entry["STATUS"]), "CONFIRMED" if exact else "TENTATIVE")
            if exact and len(event["endDate"] or "") == 10:
                self.assertEqual(last.isoformat(), event["endDate"])
            else:
                self.assertEqual(last, start)

    def test_calendars_of_subjects(self):
        for subject in ["index", "topic/refugees", "city/tangier", "organisation/uclg", "events"]:
            for language in LANGUAGES:
                calendar = icalendar.Calendar.from_ical(self.service.get(f"/{language}/{subject}.ics"))
                self.assertGreater(len(calendar.walk("VEVENT")), 0)
                self.assertTrue(all(component.errors == [] for component in calendar.walk()))

    def test_tables(self):
        for name in LISTS:
            with self.subTest(name):
                data = self.service.ask(f"{{ {name}(first: 1) {{ totalCount }} }}")
                table = self.table(f"/{name}.csv")
                self.assertEqual(len(table), data[name]["totalCount"])
                self.assertTrue(table["id"].is_unique)
        self.assertEqual(self.table("/ar/cities.csv").set_index("id")["name"]["city:tangier"], "طنجة")

    def test_tables_of_subjects(self):
        for path, argument in [("city/tangier", "actors"), ("organisation/uclg", "actors"), ("programme/mc2cm", "activities")]:
            with self.subTest(path):
                named = path.replace("/", ":")
                data = self.service.ask(
                    f'{{ participations(filter: {{ {argument}: ["{named}"] }}, first: 1) {{ totalCount }} }}'
                )
                table = self.table(f"/{path}.csv")
                self.assertEqual(len(table), data["participations"]["totalCount"])
                self.assertTrue((table["sources"] != "").all())

    def table(self, path):
        return pandas.read_csv(io.BytesIO(self.service.get(path)), keep_default_na=False)

    def test_linked_data(self):
        for path, kind in [
            ("city/tangier", "City"),
            ("organisation/uclg", "Organization"),
            ("programme/mc2cm", "Project"),
            ("event/mayoral-forum-6-quito-2020", "Event"),
            ("topic/migration", "DefinedTerm"),
        ]:
            with self.subTest(path):
                graph = rdflib.Graph().parse(data=self.service.get(f"/{path}.jsonld"), format="json-ld")
                self.check_thing(graph, path, kind)
                page = self.service.get(f"/{path}").decode()
                text = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)[1]
                embedded = json.loads(text)
                self.assertEqual(embedded.pop("@context"), "https://schema.org")
                embedded["@context"] = {"@vocab": SCHEMA}  # What the word stands for, without the network.
                self.check_thing(rdflib.Graph().parse(data=json.dumps(embedded), format="json-ld"), path, kind)

    def check_thing(self, graph, path, kind):
        thing = rdflib.URIRef(f"{self.service.url}/{path}")
        self.assertIn((thing, rdflib.RDF.type, rdflib.URIRef(SCHEMA + kind)), graph)
        name = self.service.json(f"/{path}.json")["data"][path.split("/")[0]]["name"]
        self.assertEqual(str(graph.value(thing, rdflib.URIRef(SCHEMA + "name"))), name)

    def test_linked_lists(self):
        for name in ["cities", "events"]:
            graph = rdflib.Graph().parse(data=self.service.get(f"/{name}.jsonld"), format="json-ld")
            items = set(graph.objects(predicate=rdflib.URIRef(SCHEMA + "item")))
            total = self.service.ask(f"{{ {name}(first: 1) {{ totalCount }} }}")[name]["totalCount"]
            self.assertEqual(len(items), total)


if __name__ == "__main__":
    unittest.main()

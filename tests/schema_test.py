"""Every policy, case file and fixture that is shipped satisfies its JSON Schema, and slips do not.

Scalars are read as text, as plaint reads them. Without python3-jsonschema or python3-yaml the test is skipped (status 77).
"""
import glob
import json
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    print("python3-jsonschema and python3-yaml are not here: skipped")
    sys.exit(77)


def read(path):
    with open(path, encoding="utf-8") as file:
        return without_empty(yaml.load(file, Loader=yaml.BaseLoader))


def without_empty(value):
    """`key:` with nothing after it is an empty map to plaint; the plain loader gives ''."""
    if isinstance(value, dict):
        return {key: None if each == "" else without_empty(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_empty(each) for each in value]
    return value


def validator(name):
    with open(f"schema/{name}.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def changed(policy, path, value):
    copy = json.loads(json.dumps(policy))
    at = copy
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return copy


def main():
    failures = []
    policy = validator("policy")
    paths = [each for each in glob.glob("policies/*.yaml") + glob.glob("tests/policies/*.yaml") if ".scenarios." not in each]
    for path in sorted(paths):
        for error in policy.iter_errors(read(path)):
            failures.append(f"{path}: {list(error.absolute_path)}: {error.message[:300]}")
    case = validator("case")
    for path in sorted(glob.glob("cases/*/*.yaml")):
        for error in case.iter_errors(read(path)):
            failures.append(f"{path}: {list(error.absolute_path)}: {error.message[:300]}")
    good = read("tests/unit/policies/no-findings.yaml")
    answer = ["kinds", "complaint", "stages", "first", "promises", "answer"]
    slips = {
        "an unknown key": changed(good, answer + ["witin"], "3 days"),
        "a span that is none": changed(good, answer + ["within"], "twenty days"),
        "two due dates": changed(good, answer + ["every"], "3 days"),
        "a force that is none": changed(good, answer + ["force"], "wish"),
        "a name with capitals": changed(good, ["kinds", "Complaint"], {}),
        "no roles": {key: value for key, value in good.items() if key != "roles"},
    }
    for what, slip in slips.items():
        if policy.is_valid(slip):
            failures.append(f"schema/policy.json lets through {what}")
    good_case = {"case": "C-2026-0001", "kind": "complaint", "policy": "example@2026-01", "received": "2026-03-02",
                 "events": [{"date": "2026-03-04", "event": "acknowledged", "via": "letter"}]}
    if not case.is_valid(good_case):
        failures.append("schema/case.json refuses a good case")
    for what, path, value in [("an event without a date", ["events", 0], {"event": "acknowledged"}),
                              ("a date that is none", ["received"], "2 March"), ("a bad reference", ["case"], "12")]:
        if case.is_valid(changed(good_case, path, value)):
            failures.append(f"schema/case.json lets through {what}")
    people = validator("people")
    good_person = {"name": "Pat Example", "address": "1 Sample Street\nExampleton", "email": "pat@example.org",
                   "representative": {"name": "Sam Example", "authority": "signed consent"}}
    if not people.is_valid(good_person):
        failures.append("schema/people.json refuses a good file")
    for what, path, value in [("an unknown key", ["adress"], "1 Sample Street"), ("an address that is none", ["email"], "Pat <pat@example.org>"),
                              ("an unknown key of a representative", ["representative", "nmae"], "Sam Example")]:
        if people.is_valid(changed(good_person, path, value)):
            failures.append(f"schema/people.json lets through {what}")
    print("\n".join(failures) or f"{len(paths)} policies and {len(glob.glob('cases/*/*.yaml'))} cases are as their schemas say")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Fieldset } from "@/app/_ui/form/fieldset";
import { TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row } from "@/app/_ui/kit/page";
import type { ChoosablePerson } from "@/lib/cases/types";

/** Picks persons who are registered already. Someone in a household is opened from there. */
export function ExistingPeople({
  find,
  chosen,
  onChoose,
}: {
  find: (text: string) => Promise<ChoosablePerson[]>;
  chosen: readonly ChoosablePerson[];
  onChoose: (personIds: string[]) => void;
}) {
  const t = useTranslations("cases.newCase.existing");
  const [people, setPeople] = useState(chosen);
  const [picked, setPicked] = useState(chosen.map(({ personId }) => personId));
  const toggled = (personId: string, on: boolean) =>
    on ? [...picked, personId] : picked.filter((id) => id !== personId);
  const [asked, setAsked] = useState(false);
  const [text, setText] = useState("");
  const [pending, start] = useTransition();
  const search = () =>
    start(async () => {
      const found = await find(text);
      const known = new Set(people.map(({ personId }) => personId));
      setPeople([...people, ...found.filter(({ personId }) => !known.has(personId))]);
      setAsked(true);
    });
  return (
    <Disclosure summary={t("title")} open={chosen.length > 0}>
      <input type="hidden" name="_array" value="existing" />
      <Row>
        <TextInput
          id="existing-search"
          name="_search"
          label={t("search")}
          onChange={({ target }) => setText((target as HTMLInputElement).value)}
        />
        <Button variant="secondary" onClick={search} aria-busy={pending}>
          {t("find")}
        </Button>
      </Row>
      <p role="status">{asked && people.length === 0 ? t("none") : ""}</p>
      {people.length > 0 && (
        <Fieldset legend={t("found")}>
          {people.map(({ personId, name, born, householdId }) => (
            <label key={personId}>
              <input
                type="checkbox"
                name="existing"
                value={personId}
                className="ds-input"
                defaultChecked={chosen.some((one) => one.personId === personId)}
                disabled={householdId !== null}
                onChange={({ target }) => {
                  const now = toggled(personId, target.checked);
                  setPicked(now);
                  onChoose(now);
                }}
              />{" "}
              {householdId ? t("inHousehold", { name, born }) : t("person", { name, born })}
            </label>
          ))}
        </Fieldset>
      )}
    </Disclosure>
  );
}

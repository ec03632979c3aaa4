"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { HiddenInput } from "@/app/_ui/form/fieldset";
import { TextInput } from "@/app/_ui/form/text-input";
import { Button } from "@/app/_ui/kit/button";
import { Row } from "@/app/_ui/kit/page";
import type { LandlordChoice as Choice } from "@/lib/organisations/types";

/** Picks a landlord who is registered; until one is picked, the fields below enter a new one. */
export function LandlordChoice({
  find,
  chosen,
  onChoose,
}: {
  find: (typed: string) => Promise<Choice[]>;
  chosen: Pick<Choice, "id" | "name"> | null;
  onChoose: (choice: Pick<Choice, "id" | "name"> | null) => void;
}) {
  const t = useTranslations("self-settlement.form");
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<readonly Choice[] | null>(null);
  const [pending, start] = useTransition();
  const search = () => start(async () => setFound(await find(typed)));
  if (chosen) {
    return (
      <Row>
        <HiddenInput name="landlordId" value={chosen.id} />
        <strong>{t("chosen", { name: chosen.name })}</strong>
        <Button variant="tertiary" size="sm" onClick={() => onChoose(null)}>
          {t("landlordNew")}
        </Button>
      </Row>
    );
  }
  return (
    <>
      <Row align="end">
        <TextInput
          id="landlord-search"
          name="_landlord"
          label={t("landlordChoose")}
          help={t("landlordChooseHelp")}
          onChange={({ target }) => setTyped((target as HTMLInputElement).value)}
        />
        <Button variant="secondary" onClick={search} aria-busy={pending}>
          {t("search")}
        </Button>
      </Row>
      <p role="status">{found ? t("found", { n: found.length }) : ""}</p>
      {found && found.length > 0 && (
        <ul>
          {found.map((choice) => (
            <li key={choice.id}>
              <Button variant="tertiary" size="sm" onClick={() => onChoose(choice)}>
                {[choice.name, choice.organisationNumber].filter(Boolean).join(", ")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

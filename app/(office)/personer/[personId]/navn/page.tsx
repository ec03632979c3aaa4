import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { getPerson } from "@/lib/people/queries/person-record";
import { formatBirthDate } from "@/lib/people/rules/birth-date";
import { changePersonAction } from "../change-person.action";
import { PersonTopic } from "../person-topic.view";
import { ChangeNameForm } from "./change-name.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.topics");
  return { title: t("name") };
}

/** Name, birth date, sex and citizenship. */
export default async function NamePage({ params }: { params: Promise<{ personId: string }> }) {
  const { personId } = await params;
  const t = await getTranslations("people.topics");
  const { person, options } = await read(async (scope) => ({
    person: await getPerson(scope, personId),
    options: await codeOptions(scope, "country"),
  }));
  const { givenName, middleName, familyName, nameOrder, sex, citizenship, version } = person;
  return (
    <PersonTopic person={person} title={t("name")} namespaces={["codes.sex", "codes.name_order"]}>
      <ChangeNameForm
        action={changePersonAction.bind(null, personId)}
        version={version}
        countries={options.country}
        values={{
          personId,
          givenName,
          middleName,
          familyName,
          nameOrder,
          sex,
          citizenship,
          birthDate: formatBirthDate(person.birth),
        }}
      />
    </PersonTopic>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { actsFrom } from "@/lib/housing/rules/states";
import type { Tenancy, TenancyPerson } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";
import { addDwellerAction } from "./add-dweller.action";
import { AddDwellerForm } from "./add-dweller.form";
import { endDwellerAction } from "./end-dweller.action";
import { EndDwellerForm } from "./end-dweller.form";

export type Dwellers = {
  people: readonly TenancyPerson[];
  members: readonly { personId: string; name: string }[];
};

/** Who lives in the home, changed after it was offered: someone comes later, or moves out alone. */
export function DwellerActs({
  tenancy,
  people,
  members,
  today,
}: Dwellers & { tenancy: Tenancy; today: PlainDate }) {
  const t = useTranslations("housing.form");
  if (!actsFrom(tenancy.status).includes("person_comes")) return null;
  const staying = people.filter(({ livesUntil }) => livesUntil === null);
  const option = ({ personId, name }: { personId: string; name: string }) => ({
    value: personId,
    label: name,
  });
  const others = members.filter(
    ({ personId }) => !staying.some((one) => one.personId === personId),
  );
  return (
    <>
      <Disclosure summary={t("addDweller")}>
        {others.length > 0 ? (
          <AddDwellerForm
            action={addDwellerAction.bind(null, tenancy.id)}
            tenancy={tenancy}
            today={today}
            people={others.map(option)}
          />
        ) : (
          <Stack gap="sm">
            <p>{t("nobodyToAdd")}</p>
            <div>
              <AppLink href={`/saker/${tenancy.caseId}/personer`}>{t("toHousehold")}</AppLink>
            </div>
          </Stack>
        )}
      </Disclosure>
      {staying.length > 1 && (
        <Disclosure summary={t("endDweller")}>
          <EndDwellerForm
            action={endDwellerAction.bind(null, tenancy.id)}
            tenancy={tenancy}
            today={today}
            people={staying.map(option)}
          />
        </Disclosure>
      )}
    </>
  );
}

import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import type { DemoAccount } from "@/lib/users/types";
import styles from "./sign-in.module.css";
import { signInAsDemoAction } from "./sign-in-as-demo.action";

/** The invented staff, by municipality; one press signs in as one of them. */
export function DemoAccounts({ people }: { people: readonly DemoAccount[] }) {
  const t = useTranslations("users.signIn");
  const places = [...new Set(people.map((person) => person.municipalityId))].map((id) =>
    people.filter((person) => person.municipalityId === id),
  );
  return (
    <Section title={t("demoTitle")}>
      <Alert tone="info">{t("demo")}</Alert>
      <Stack gap="sm">
        {places.map((staff, index) => (
          <Disclosure
            key={staff[0]?.municipalityId}
            summary={t("demoPlace", {
              name: staff[0]?.municipalityName ?? "",
              count: staff.length,
            })}
            open={index === 0}
          >
            <ul className={styles.people}>
              {staff.map((person) => (
                <li key={person.accountId}>
                  <DemoAccountButton person={person} />
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </Stack>
    </Section>
  );
}

function DemoAccountButton({ person }: { person: DemoAccount }) {
  const role = useTranslations("frame.roles");
  return (
    <form action={signInAsDemoAction}>
      <input type="hidden" name="municipality" value={person.municipalityId} />
      <input type="hidden" name="account" value={person.accountId} />
      <button type="submit" className={styles.person}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.roles}>{person.roles.map((code) => role(code)).join(", ")}</span>
      </button>
    </form>
  );
}

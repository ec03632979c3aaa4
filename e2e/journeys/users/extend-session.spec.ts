import { userMenu } from "../../actions/users";
import { expect, test } from "../../fixtures";

test("two minutes before the end one key keeps the session", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const person = await signedInAs("administrator");
  await page.clock.install();
  await page.goto("/admin/brukere");
  await expect(userMenu(page, person.name)).toBeVisible();
  await page.clock.fastForward("27:30");
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await municipality.sql(
    (sql) => sql`update session set last_seen_at = now() - interval '28 minutes'`,
  );
  await page.clock.fastForward("00:40");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  const answer = page.waitForResponse("**/api/session/extend");
  await page.keyboard.press("Enter");
  expect((await answer).status()).toBe(200);
  await expect(page.getByRole("alertdialog")).toBeHidden();
  const [row] = await municipality.sql(
    (sql) => sql`select extract(epoch from now() - last_seen_at)::int as seconds from session`,
  );
  expect(row?.seconds).toBeLessThan(30);
});

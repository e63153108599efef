#include "db/migration_steps.h"

namespace pie {

// Money is whole microdollars. A posting moves it between accounts: its entries add up to nothing.
// Accounts: user:<id>, author:<connector>, platform, funding (where top-ups come from).
// pie.balances repeats what the entries of user:<id> add up to, so that one row can be locked.
// SQLSTATE PT402: the balance does not suffice, or something was not bought.
const char* const kBillingSql = R"sql(
CREATE TABLE pie.prices (
  connector text PRIMARY KEY,
  author text NOT NULL,
  by_manifest boolean NOT NULL DEFAULT false,
  install_cents bigint NOT NULL DEFAULT 0,
  monthly_cents bigint NOT NULL DEFAULT 0,
  per_use bigint NOT NULL DEFAULT 0,
  free_uses bigint NOT NULL DEFAULT 0,
  custom boolean NOT NULL DEFAULT false,
  max_custom bigint NOT NULL DEFAULT 5000000,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (least(install_cents, monthly_cents, per_use, free_uses, max_custom) >= 0)
);
CREATE TABLE pie.balances (
  user_id text PRIMARY KEY,
  microdollars bigint NOT NULL DEFAULT 0 CHECK (microdollars >= 0)
);
CREATE TABLE pie.postings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  key text NOT NULL UNIQUE,
  kind text NOT NULL,
  user_id text NOT NULL,
  connector text NOT NULL,
  run_id text NOT NULL,
  description text NOT NULL
);
CREATE INDEX postings_user ON pie.postings (user_id, id);
CREATE INDEX postings_connector ON pie.postings (connector, at);
CREATE TABLE pie.entries (
  posting bigint NOT NULL REFERENCES pie.postings (id),
  account text NOT NULL,
  microdollars bigint NOT NULL CHECK (microdollars <> 0),
  PRIMARY KEY (posting, account)
);
CREATE INDEX entries_account ON pie.entries (account, posting);
CREATE TABLE pie.purchases (
  user_id text NOT NULL,
  connector text NOT NULL,
  install_paid boolean NOT NULL DEFAULT false,
  paid_until timestamptz,
  renew boolean NOT NULL DEFAULT true,
  next_try timestamptz,
  PRIMARY KEY (user_id, connector)
);
CREATE INDEX purchases_due ON pie.purchases (next_try) WHERE renew AND next_try IS NOT NULL;
CREATE TABLE pie.uses (
  user_id text NOT NULL,
  connector text NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (user_id, connector)
);

-- Moves `amount` from the user to author and platform (the author's share is rounded down). The
-- same key again does nothing: true when it was posted now.
CREATE FUNCTION pie.charge(key text, kind text, payer text, of_connector text, run text,
                           words text, amount bigint)
RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  share CONSTANT bigint := amount / 100 * 70 + amount % 100 * 70 / 100;
  made bigint;
BEGIN
  IF amount <= 0 THEN RETURN false; END IF;
  INSERT INTO pie.postings (key, kind, user_id, connector, run_id, description)
    VALUES (key, kind, payer, of_connector, run, words)
    ON CONFLICT ON CONSTRAINT postings_key_key DO NOTHING RETURNING id INTO made;
  IF made IS NULL THEN RETURN false; END IF;
  UPDATE pie.balances b SET microdollars = b.microdollars - amount
    WHERE b.user_id = payer AND b.microdollars >= amount;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this costs % microdollars and the balance is %', amount,
      coalesce((SELECT b.microdollars FROM pie.balances b WHERE b.user_id = payer), 0)
      USING ERRCODE = 'PT402';
  END IF;
  INSERT INTO pie.entries SELECT made, e.account, e.microdollars FROM (VALUES
      ('user:' || payer, -amount), ('author:' || of_connector, share), ('platform', amount - share)
    ) AS e (account, microdollars) WHERE e.microdollars <> 0;
  RETURN true;
END $$;

-- Posts the opposite of what was posted under `of_key`, once.
CREATE FUNCTION pie.refund(of_key text)
RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  was pie.postings;
  made bigint;
BEGIN
  SELECT p.* INTO was FROM pie.postings p WHERE p.key = of_key;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO pie.postings (key, kind, user_id, connector, run_id, description)
    VALUES ('refund:' || of_key, 'refund', was.user_id, was.connector, was.run_id, was.description)
    ON CONFLICT ON CONSTRAINT postings_key_key DO NOTHING RETURNING id INTO made;
  IF made IS NULL THEN RETURN false; END IF;
  INSERT INTO pie.entries SELECT made, e.account, -e.microdollars
    FROM pie.entries e WHERE e.posting = was.id;
  UPDATE pie.balances b SET microdollars = b.microdollars - e.microdollars FROM pie.entries e
    WHERE e.posting = was.id AND e.account = 'user:' || b.user_id AND b.user_id = was.user_id;
  RETURN true;
END $$;

CREATE FUNCTION pie.top_up(top_up_key text, payer text, amount bigint, words text)
RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE made bigint;
BEGIN
  INSERT INTO pie.postings (key, kind, user_id, connector, run_id, description)
    VALUES ('top-up:' || payer || ':' || top_up_key, 'top_up', payer, '', '', words)
    ON CONFLICT ON CONSTRAINT postings_key_key DO NOTHING RETURNING id INTO made;
  IF made IS NULL THEN RETURN false; END IF;
  INSERT INTO pie.entries VALUES (made, 'user:' || payer, amount), (made, 'funding', -amount);
  INSERT INTO pie.balances AS b VALUES (payer, amount)
    ON CONFLICT (user_id) DO UPDATE SET microdollars = b.microdollars + amount;
  RETURN true;
END $$;

-- What an installation costs. Whoever paid once does not pay for it again.
CREATE FUNCTION pie.buy(buyer text, of_connector text)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  price pie.prices;
  had pie.purchases;
BEGIN
  SELECT p.* INTO price FROM pie.prices p WHERE p.connector = of_connector;
  IF NOT FOUND OR price.author = buyer THEN RETURN; END IF;
  INSERT INTO pie.purchases (user_id, connector) VALUES (buyer, of_connector)
    ON CONFLICT DO NOTHING;
  SELECT p.* INTO had FROM pie.purchases p
    WHERE p.user_id = buyer AND p.connector = of_connector FOR UPDATE;
  IF NOT had.install_paid THEN
    PERFORM pie.charge('install:' || buyer || ':' || of_connector, 'install', buyer, of_connector,
                       '', 'Installation of ' || of_connector, price.install_cents * 10000);
  END IF;
  IF price.monthly_cents > 0 AND coalesce(had.paid_until, '-infinity') <= now() THEN
    PERFORM pie.charge('month:' || buyer || ':' || of_connector || ':' || now(), 'month', buyer,
                       of_connector, '', '30 days of ' || of_connector,
                       price.monthly_cents * 10000);
    had.paid_until := now() + interval '30 days';
  END IF;
  UPDATE pie.purchases p
    SET install_paid = true, renew = true, paid_until = had.paid_until, next_try = had.paid_until
    WHERE p.user_id = buyer AND p.connector = of_connector;
END $$;

-- One call. Gives what it costs.
CREATE FUNCTION pie.charge_use(caller text, of_connector text, run text)
RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  price pie.prices;
  had pie.purchases;
  used bigint;
BEGIN
  SELECT p.* INTO price FROM pie.prices p WHERE p.connector = of_connector;
  IF NOT FOUND OR price.author = caller THEN RETURN 0; END IF;
  SELECT p.* INTO had FROM pie.purchases p WHERE p.user_id = caller AND p.connector = of_connector;
  IF price.install_cents > 0 AND NOT coalesce(had.install_paid, false) THEN
    RAISE EXCEPTION 'it has to be installed first' USING ERRCODE = 'PT402';
  END IF;
  IF price.monthly_cents > 0 AND coalesce(had.paid_until, '-infinity') <= now() THEN
    RAISE EXCEPTION 'its subscription is not paid; install it (again)' USING ERRCODE = 'PT402';
  END IF;
  INSERT INTO pie.uses AS u VALUES (caller, of_connector, 1)
    ON CONFLICT (user_id, connector) DO UPDATE SET count = u.count + 1 RETURNING count INTO used;
  IF price.per_use = 0 OR used <= price.free_uses THEN RETURN 0; END IF;
  PERFORM pie.charge('use:' || run, 'use', caller, of_connector, run,
                     'A call of ' || of_connector, price.per_use);
  RETURN price.per_use;
END $$;

-- A call that failed is not counted.
CREATE FUNCTION pie.refund_use(caller text, of_connector text, run text)
RETURNS boolean LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  -- In the order of charge_use(), so that the two never wait for each other.
  UPDATE pie.uses u SET count = u.count - 1
    WHERE u.user_id = caller AND u.connector = of_connector AND u.count > 0;
  SELECT pie.refund('use:' || run);
$$;

-- Renews what is due, at most `most`; what cannot be paid is tried again each day. After a long
-- pause of all executors one period is charged, from now on, not those that nobody could use.
CREATE FUNCTION pie.renew(most integer)
RETURNS integer LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  due record;
  done integer := 0;
BEGIN
  FOR due IN SELECT p.user_id, p.connector, p.paid_until, r.monthly_cents
      FROM pie.purchases p LEFT JOIN pie.prices r ON r.connector = p.connector
      WHERE p.renew AND p.next_try <= now()
      ORDER BY p.next_try LIMIT most FOR UPDATE OF p SKIP LOCKED LOOP
    done := done + 1;
    BEGIN
      IF coalesce(due.monthly_cents, 0) > 0 THEN
        PERFORM pie.charge('month:' || due.user_id || ':' || due.connector || ':' || due.paid_until,
                           'month', due.user_id, due.connector, '',
                           '30 days of ' || due.connector, due.monthly_cents * 10000);
      END IF;
      UPDATE pie.purchases p
        SET paid_until = greatest(due.paid_until, now() - interval '1 day') + interval '30 days',
            next_try = CASE WHEN coalesce(due.monthly_cents, 0) > 0 THEN
              greatest(due.paid_until, now() - interval '1 day') + interval '30 days' END
        WHERE p.user_id = due.user_id AND p.connector = due.connector;
    EXCEPTION WHEN SQLSTATE 'PT402' THEN
      UPDATE pie.purchases p SET next_try = now() + interval '1 day'
        WHERE p.user_id = due.user_id AND p.connector = due.connector;
    END;
  END LOOP;
  RETURN done;
END $$;
)sql";

}  // namespace pie

import {
  ANALYSERADE_LAGESBILDER,
  HOS_KS,
  type Lagesbildsunderlag,
  localDate,
  remissenArOppen,
} from '@roda-traden/domain';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import type { Lagesbild } from './lagesbild.entity.ts';

interface Rad {
  delar: Record<string, string> | null;
  kallor: number;
  bygger_pa: number;
  ej_analyserade: number[] | null;
  problem: Lagesbildsunderlag['problem'] | null;
  sista_dag: string | null;
  avslutad: boolean | null;
  obesvarade: number;
  utan_bemotande: { id: string; av: string }[] | null;
  grund_for: Lagesbildsunderlag['grundFor'] | null;
  har_skickats: boolean;
  har_efterfoljare: boolean;
}

/** All that is looked at before a picture moves on, as it is now, in one statement. The last remiss is the one that counts. */
export async function hamtaUnderlag(
  tx: Hyresgasttransaktion,
  { id, slag, kommunId }: Pick<Lagesbild, 'id' | 'slag' | 'kommunId'>,
): Promise<Lagesbildsunderlag> {
  const [rad] = await tx.query<Rad>(
    `WITH senaste AS (SELECT r.* FROM remiss r WHERE r.kommun_id = $1 AND r.lagesbild_id = $2 ORDER BY r.skickad DESC LIMIT 1)
     SELECT
       (SELECT jsonb_object_agg(d.kod, d.text) FROM lagesbild_del d WHERE d.kommun_id = $1 AND d.lagesbild_id = $2) AS delar,
       (SELECT count(*)::int FROM lagesbild_kalla k WHERE k.kommun_id = $1 AND k.lagesbild_id = $2 AND k.anvand) AS kallor,
       (SELECT count(*)::int FROM lagesbild_underlag u WHERE u.kommun_id = $1 AND u.lagesbild_id = $2) AS bygger_pa,
       (SELECT array_agg(o.nummer ORDER BY o.nummer) FROM lagesbild_underlag u
          JOIN lagesbild o ON o.kommun_id = u.kommun_id AND o.id = u.operativ_id
         WHERE u.kommun_id = $1 AND u.lagesbild_id = $2 AND NOT o.status = ANY($3::text[])) AS ej_analyserade,
       (SELECT jsonb_agg(jsonb_build_object('nummer', s.nummer, 'status', s.status) ORDER BY s.nummer) FROM lagesbild_underlag u
          JOIN lagesbild s ON s.kommun_id = u.kommun_id AND s.id = u.lagesbild_id
         WHERE u.kommun_id = $1 AND u.operativ_id = $2 AND s.status = ANY($4::text[])) AS grund_for,
       (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'namn', p.namn, 'prioriterat', p.prioriterat, 'orsaker',
                 (SELECT count(*) FROM orsak o WHERE o.kommun_id = $1 AND o.problem_id = p.id)) ORDER BY p.ordning)
          FROM problem p WHERE p.kommun_id = $1 AND p.lagesbild_id = $2) AS problem,
       s.sista_dag::text AS sista_dag, s.avslutad IS NOT NULL AS avslutad,
       (SELECT count(*)::int FROM anvandare a WHERE a.kommun_id = $1 AND a.aktiv AND a.roll = 'styrgrupp'
           AND NOT EXISTS (SELECT FROM remissvar v WHERE v.kommun_id = $1 AND v.remiss_id = s.id AND v.anvandare_id = a.id))
         AS obesvarade,
       (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'av', coalesce(a.namn, 'borttagen användare')) ORDER BY v.lamnat)
          FROM remissvar v LEFT JOIN anvandare a ON a.kommun_id = v.kommun_id AND a.id = v.anvandare_id
         WHERE v.kommun_id = $1 AND v.remiss_id = s.id AND v.stallning = 'andring'
           AND coalesce(trim(v.bemotande), '') = '') AS utan_bemotande,
       s.id IS NOT NULL OR EXISTS (SELECT FROM handelse h WHERE h.kommun_id = $1 AND h.objekt_id = $2
           AND h.handling IN ('skicka_till_grupp', 'skicka_pa_remiss')) AS har_skickats,
       EXISTS (SELECT FROM lagesbild n JOIN lagesbild l ON l.kommun_id = n.kommun_id AND l.slag = n.slag AND l.id = $2
         WHERE n.kommun_id = $1 AND n.till > l.till AND n.status <> 'kasserad') AS har_efterfoljare
       FROM (VALUES (1)) en LEFT JOIN senaste s ON TRUE`,
    [kommunId, id, [...ANALYSERADE_LAGESBILDER], [...HOS_KS]],
  );
  const oppen = rad?.sista_dag != null && !rad.avslutad && remissenArOppen(rad.sista_dag, localDate(tx.nu));
  return {
    slag,
    delar: rad?.delar ?? {},
    anvandaKallor: rad?.kallor ?? 0,
    byggerPa: rad?.bygger_pa ?? 0,
    ejAnalyserade: rad?.ej_analyserade ?? [],
    problem: rad?.problem ?? [],
    remiss:
      rad?.sista_dag == null
        ? null
        : { slut: !oppen || rad.obesvarade === 0, utanBemotande: rad.utan_bemotande ?? [] },
    grundFor: rad?.grund_for ?? [],
    harSkickats: rad?.har_skickats ?? false,
    harEfterfoljare: rad?.har_efterfoljare ?? false,
  };
}

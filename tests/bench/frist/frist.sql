-- The gjennomføringsfrist (regelbeskrivelse §4.1 to §4.4). {og} narrows each table to one person, or to nothing.
WITH opphevet AS (
    SELECT k.duf, k.vedtak_id, max(k.avgjort) AS avgjort
    FROM klage k JOIN klageutfall USING (utfall)
    WHERE k.avgjort IS NOT NULL {og}
    GROUP BY k.duf, k.vedtak_id
), gjeldende AS (
    SELECT k.*
    FROM vedtak k LEFT JOIN opphevet USING (duf, vedtak_id)
    WHERE k.resultat <> 'Avslag' AND opphevet.vedtak_id IS NULL {og}
), deltakelse AS (
    SELECT DISTINCT ON (duf) duf, startdato AS start, coalesce(tilbudsdato, vedtaksdato) AS tilbud
    FROM gjeldende
    WHERE slag = 'deltakelse'
    ORDER BY duf, startdato, nr
), utvidet AS (
    SELECT DISTINCT duf FROM gjeldende WHERE slag = 'utvidelse'
), permisjon AS (
    -- A day in two permisjoner counts for the one that began first, then for the one registered first.
    SELECT duf, dagtype, sluttdato + 1 AS til,
        greatest(startdato, start, max(sluttdato + 1) OVER (
            PARTITION BY duf ORDER BY startdato, nr ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        )) AS fra
    FROM gjeldende JOIN deltakelse USING (duf)
    WHERE slag = 'permisjon'
), permisjonsdager AS (
    SELECT duf,
        sum(til - fra) FILTER (WHERE dagtype = 'kalenderdager') AS kalenderdager,
        sum(b.foer - a.foer) FILTER (WHERE dagtype = 'virkedager') AS virkedager
    FROM permisjon JOIN kalender a ON a.dag = fra JOIN kalender b ON b.dag = til
    WHERE fra < til
    GROUP BY duf
), fravaersdager AS (
    SELECT k.duf,
        coalesce(sum(k.virkedager) FILTER (WHERE f.alltid), 0)
        + coalesce(CASE WHEN sum(k.virkedager) FILTER (WHERE NOT f.alltid) > {grense}
            THEN sum(k.virkedager) FILTER (WHERE NOT f.alltid) END, 0) AS virkedager
    FROM fravaer k JOIN fravaerskode f USING (kode)
    WHERE true {og}
    GROUP BY k.duf
), klagedager AS (
    SELECT k.duf, sum(b.foer - a.foer) AS virkedager
    FROM vedtak k JOIN opphevet USING (duf, vedtak_id)
        JOIN kalender a ON a.dag = k.startdato JOIN kalender b ON b.dag = opphevet.avgjort
    WHERE k.slag LIKE '%stans' AND k.startdato < opphevet.avgjort {og}
    GROUP BY k.duf
), lagt_til AS (
    SELECT duf,
        (start + make_interval(months => maaneder + CASE WHEN utvidet.duf IS NULL THEN 0 ELSE utvidelse END))::date
            + coalesce(p.kalenderdager, 0)::int AS dag,
        coalesce(p.virkedager, 0) + coalesce(f.virkedager, 0) + coalesce(kl.virkedager, 0) AS virkedager
    FROM deltakelse JOIN person USING (duf)
        JOIN varighet ON varighet.maal = person.maal AND tilbud >= varighet.fra AND tilbud < varighet.til
        LEFT JOIN utvidet USING (duf)
        LEFT JOIN permisjonsdager p USING (duf)
        LEFT JOIN fravaersdager f USING (duf)
        LEFT JOIN klagedager kl USING (duf)
)
SELECT duf, CASE WHEN virkedager = 0 THEN lagt_til.dag ELSE n.dag END AS frist
FROM lagt_til JOIN kalender neste ON neste.dag = lagt_til.dag + 1
    LEFT JOIN kalender n ON n.virkedag AND n.foer = neste.foer + lagt_til.virkedager - 1

import { CalendarDays, ChartColumn, FileText, Inbox, ListChecks, Settings, Users } from 'lucide-react';
import {
  AppShell,
  Badge,
  Band,
  Button,
  ButtonRow,
  Checkbox,
  ChipGroup,
  DescriptionList,
  FilterChip,
  Notice,
  PageHeader,
  Split,
} from '../src/index.ts';

const rows = [
  ['Klotter på skolbyggnad', 'Lindskolan, södra gaveln. Stort område, stötande text.', '08:12'],
  ['Ungdomar kör moped på gångväg', 'Parkstråket mellan torget och ån, varje kväll.', '07:55'],
  ['Trasig belysning, otrygg tunnel', 'Gångtunneln vid stationen, tre lampor ur funktion.', 'i går 22:40'],
] as const;

export function Skal() {
  const showDetail = new URLSearchParams(window.location.search).has('detalj');
  return (
    <AppShell
      brand="Exempelkommun"
      band={<Band label="Demonstration">Uppgifterna är påhittade.</Band>}
      account={<Button variant="quiet">Anna Lind</Button>}
      fill
      items={[
        {
          href: '#inkorg',
          label: 'Inkorg',
          icon: <Inbox />,
          current: true,
          count: 23,
          countLabel: '23 nya rapporter',
        },
        { href: '#laget', label: 'Läget', icon: <ChartColumn /> },
        { href: '#lagesbild', label: 'Lägesbild', icon: <FileText /> },
        {
          href: '#atgarder',
          label: 'Åtgärder',
          icon: <ListChecks />,
          count: 4,
          countLabel: '4 försenade åtgärder',
        },
        { href: '#moten', label: 'Möten', icon: <Users /> },
        { href: '#arshjul', label: 'Årshjul', icon: <CalendarDays /> },
      ]}
      sections={[
        {
          label: 'Kommunen',
          items: [{ href: '#installningar', label: 'Inställningar', icon: <Settings /> }],
        },
      ]}
    >
      <Split
        title="Inkorg"
        listLabel="Inkorg"
        detailLabel="Vald rapport"
        showDetail={showDetail}
        backHref="?vy=skal"
        list={
          <>
            <div style={{ padding: 16, borderBlockEnd: '1px solid var(--line)' }}>
              <h1 style={{ marginBlockEnd: 8 }}>Inkorg</h1>
              <ChipGroup label="Urval">
                <FilterChip isSelected count={23} onPress={() => undefined}>
                  Nya
                </FilterChip>
                <FilterChip isSelected={false} count={5} onPress={() => undefined}>
                  Mina
                </FilterChip>
              </ChipGroup>
            </div>
            {rows.map(([title, text, time], index) => (
              <div
                key={title}
                style={{
                  display: 'grid',
                  gridTemplateColumns: 'auto 1fr auto',
                  gap: '0 8px',
                  padding: '6px 16px',
                  borderBlockEnd: '1px solid var(--line)',
                  background: index === 1 ? 'var(--soft)' : undefined,
                }}
              >
                <Checkbox aria-label={`Markera ${title}`} />
                <div>
                  <strong>{title}</strong>
                  <div style={{ color: 'var(--muted)', fontSize: 'var(--fs-2)' }}>{text}</div>
                  <Badge tone={index === 0 ? 'error' : 'neutral'}>{index === 0 ? 'Hög' : 'Nytt'}</Badge>
                </div>
                <span style={{ color: 'var(--muted)', fontSize: 'var(--fs-2)' }}>{time}</span>
              </div>
            ))}
          </>
        }
        detail={
          <>
            <PageHeader
              eyebrow="BF-2026-0412 · inkom måndag 23 november 07:55"
              title="Ungdomar kör moped på gångväg"
            >
              <ButtonRow>
                <Button variant="primary" shortcut="1">
                  Ta emot
                </Button>
                <Button shortcut="2">Dubblett</Button>
                <Button shortcut="3">Avsluta</Button>
                <Button shortcut="V">Vänta till</Button>
              </ButtonRow>
            </PageHeader>
            <Notice tone="warn" title="2 liknande rapporter">
              inom 150 m senaste 14 dagarna. <a href="#jamfor">Jämför</a>
            </Notice>
            <h2 style={{ marginBlock: '20px 6px' }}>Uppgifter</h2>
            <DescriptionList
              items={[
                { term: 'Typ', value: 'Ordningsstörning › Trafik' },
                { term: 'Plats', value: 'Parkstråket, Centrum' },
              ]}
            />
          </>
        }
      />
    </AppShell>
  );
}

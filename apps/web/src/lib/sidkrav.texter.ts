/** What a role that a page isn't for doesn't do: the heading it meets there, by what the page demands. */
export const nekadRubrik = {
  'oversikt:lasa': 'Din roll har ingen översikt',
  'rapport:lasa': 'Din roll läser inte enskilda rapporter',
  'rapport:triagera': 'Din roll granskar inte rapporter',
  'rapport:registrera': 'Din roll för inte in rapporter',
  'rapport:importera': 'Din roll läser inte in rapporter ur filer',
  'atgard:lasa': 'Din roll läser inte åtgärder',
  'tavla:lasa': 'Din roll läser inte åtgärder per enhet',
  'analys:lasa': 'Din roll läser inte analysen',
  'lagesbild:lasa': 'Din roll läser inte lägesbilder',
  'uppfoljning:lasa': 'Din roll läser inte uppföljningar',
  'plan:lasa': 'Din roll läser inte hela tråden',
  'omvarld:lasa': 'Din roll läser inte omvärlden',
  'organisation:lasa': 'Din roll läser inte organisationen',
  'anvandare:hantera': 'Din roll sköter inte konton',
} as const;
